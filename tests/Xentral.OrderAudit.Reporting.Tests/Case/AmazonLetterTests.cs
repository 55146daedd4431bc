using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

public sealed class AmazonLetterTests
{
    [Theory]
    [InlineData(Language.German, "de")]
    [InlineData(Language.English, "en")]
    public void Reads_as_expected(Language language, string code)
        => Expectation.Matches($"letter-incident-{code}.txt", Letter(SampleAudit.Incident(), language));

    [Theory]
    [InlineData(AmazonOrderStatus.Unshipped, "2023-08-08T12:00:00Z", null, true)]
    [InlineData(AmazonOrderStatus.Unshipped, "2023-08-12T12:00:00Z", null, false)]
    [InlineData(AmazonOrderStatus.Shipped, "2023-08-08T12:00:00Z", "2023-08-08T13:00:00Z", true)]
    [InlineData(AmazonOrderStatus.Shipped, "2023-08-08T12:00:00Z", "2023-08-08T11:00:00Z", false)]
    [InlineData(AmazonOrderStatus.Shipped, "2023-08-08T12:00:00Z", null, false)]
    public void Speaks_of_lateness_only_where_something_is_late(AmazonOrderStatus status, string shipBy, string? shippedAt, bool isLate)
    {
        var order = SampleAudit.Affected(1, Cause.LostInTransfer) with { AmazonStatus = status, ShipBy = Moment(shipBy), ShippedAt = Moment(shippedAt) };

        var letter = Letter(SampleAudit.Of([order], clear: 5));
        Assert.Equal(
            isLate, letter.Contains("überfällig", StringComparison.Ordinal) || letter.Contains("Nach Ablauf der Versandfrist", StringComparison.Ordinal));
    }

    [Fact]
    public void Damage_on_the_very_first_day_may_have_begun_earlier()
    {
        var order = SampleAudit.Affected(1, Cause.LostInTransfer) with { PurchasedAt = SampleAudit.Run.Window.Since.AddHours(3) };

        Assert.Contains(
            "Spätestens seit dem 25. Juli 2023 ist 1 von 6 Bestellungen betroffen.", Letter(SampleAudit.Of([order], clear: 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_day_is_not_made_up()
    {
        var order = SampleAudit.Affected(1, Cause.LostInTransfer) with { PurchasedAt = default };
        var letter = Letter(SampleAudit.Of([order], clear: 5));

        Assert.Contains("Zurzeit ist 1 von 6 Bestellungen betroffen.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("Gekauft", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "Die Prüfung ist noch nicht vollständig: Amazon hat nach 14 Seiten")]
    [InlineData(Language.English, "The audit is not yet complete: Amazon stopped answering after 14 pages")]
    public void An_incomplete_audit_is_no_secret(Language language, string sentence)
        => Assert.Contains(sentence, Letter(SampleAudit.Incomplete(), language), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "Beigefügt sind das Bestätigungsschreiben des Herstellers und unser Prüfbericht")]
    [InlineData(false, "reichen wir nach, sobald es vorliegt")]
    public void Encloses_what_there_is(bool hasProof, string sentence)
        => Assert.Contains(sentence, Letter(SampleAudit.Incident(), hasProof: hasProof), StringComparison.Ordinal);

    [Fact]
    public void A_merchant_who_gave_no_name_finds_a_place_for_it()
    {
        var facts = new CaseFacts(SampleAudit.Incident(), new(Language.German, Audience.Amazon), Language.German, hasProof: false);

        Assert.Contains("[Ihr Händlername]", AmazonLetter.Of(facts).AsText(), StringComparison.Ordinal);
        Assert.Contains("[Ihr Händlertoken]", AmazonLetter.Of(facts).AsText(), StringComparison.Ordinal);
    }

    private static string Letter(AuditResult result, Language language = Language.German, bool hasProof = false)
        => AmazonLetter.Of(new CaseFacts(result, Written.For(language), language, hasProof)).AsText();

    private static DateTimeOffset? Moment(string? text)
        => text is null ? null : DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
