using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

/// <summary>The letter says what was found and no more, whatever was found.</summary>
public sealed class CauseByCauseTests
{
    private const string Temporary = "vorübergehend";
    private const string Request = "bei der Bewertung unserer Verkäuferleistung";

    [Theory]
    [InlineData(Cause.IncompleteAtAmazon, null, null, "schon bei Amazon unvollständig", true)]
    [InlineData(Cause.LostInTransfer, CauseDetail.LostOnTheWay, null, "kam aber schon unvollständig oder verändert bei Xentral an", true)]
    [InlineData(Cause.LostInTransfer, null, null, "Auf welcher Seite das geschah, zeigt die Prüfung nicht", true)]
    [InlineData(Cause.LostInTransfer, CauseDetail.LostInImport, null, "erst dort beim Import beschädigt", false)]
    [InlineData(Cause.LostInTransfer, CauseDetail.LostInImport, Circumstance.EditedByHand, "von Hand geändert", false)]
    [InlineData(Cause.LostInTransfer, CauseDetail.LostOnTheWay, Circumstance.ChangedAtAmazon, "nach der Übernahme bei Amazon geändert", false)]
    [InlineData(Cause.NotImported, CauseDetail.StuckInStaging, null, "dort aber nicht zum Auftrag geworden", false)]
    [InlineData(Cause.NotImported, null, null, "nicht in Xentral angekommen", false)]
    [InlineData(Cause.Duplicated, null, null, "mehrfach angelegt", false)]
    public void Blames_the_transfer_only_where_it_may_be_to_blame(
        Cause cause, CauseDetail? detail, Circumstance? circumstance, string found, bool mayBeTheTransfer)
    {
        var order = SampleAudit.Affected(1, cause) with { Detail = detail, Circumstances = circumstance is { } known ? [known] : [] };
        var letter = Letter(SampleAudit.Of([order], clear: 5));

        Assert.Contains($"1 Bestellung: ", letter, StringComparison.Ordinal);
        Assert.Contains(found, letter, StringComparison.Ordinal);
        Assert.Equal(mayBeTheTransfer, letter.Contains(Temporary, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(mayBeTheTransfer, letter.Contains(Request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Cause.Duplicated, null)]
    [InlineData(Cause.LostInTransfer, CauseDetail.LostInImport)]
    public void What_is_our_own_is_said_as_such_and_left_out_points_are_named(Cause cause, CauseDetail? detail)
    {
        var facts = Facts(SampleAudit.Of([SampleAudit.Affected(1, cause) with { Detail = detail }], clear: 5), withVendorStatement: true);

        Assert.Contains("Die Ursache liegt damit nicht bei Amazon", AmazonLetter.Of(facts).AsText(), StringComparison.Ordinal);
        var omitted = OmittedPoints.Of(facts).ToList();
        Assert.Contains(omitted, point => point.Sentence.Contains(Temporary, StringComparison.Ordinal));
        Assert.Contains(omitted, point => point.Sentence.Contains(Request, StringComparison.Ordinal));
        Assert.All(omitted, point => Assert.NotEmpty(point.Because));
    }

    [Theory]
    [InlineData(Cause.Duplicated, false)]
    [InlineData(Cause.LostInTransfer, true)]
    public void Nothing_is_said_to_be_corrected_where_nothing_is_wrong_with_the_address(Cause cause, bool corrects)
    {
        var letter = Letter(SampleAudit.Of([SampleAudit.Affected(1, cause)], clear: 5));

        Assert.Equal(corrects, letter.Contains("berichtigen wir nach den Angaben in Seller Central", StringComparison.Ordinal));
        Assert.Contains("bis zum [Datum]", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-08-03T21:59:59Z", false, false, false)]
    [InlineData("2023-08-03T22:00:00Z", false, false, true)]
    [InlineData("2023-08-09T21:59:59Z", false, false, true)]
    [InlineData("2023-08-09T22:00:00Z", false, false, false)]
    [InlineData("2026-11-01T12:00:00Z", false, false, false)]
    [InlineData("2026-11-01T12:00:00Z", true, false, true)]
    [InlineData("2026-11-01T12:00:00Z", false, true, true)]
    public void Repeats_the_vendor_only_for_those_days_or_when_somebody_vouches(string purchased, bool hasProof, bool withVendorStatement, bool repeats)
    {
        var order = SampleAudit.Affected(1, Cause.LostInTransfer) with
        {
            Detail = CauseDetail.LostOnTheWay,
            PurchasedAt = DateTimeOffset.Parse(purchased, System.Globalization.CultureInfo.InvariantCulture),
        };
        var facts = Facts(SampleAudit.Of([order], clear: 5), hasProof, withVendorStatement);
        var letter = AmazonLetter.Of(facts).AsText();

        Assert.Equal(repeats, letter.Contains(Temporary, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(repeats, letter.Contains("daran arbeitet", StringComparison.Ordinal));
        Assert.Equal(!repeats, OmittedPoints.Of(facts).Any(point => point.Because.Contains("--vendor-statement", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_vendors_statement_says_for_how_many_orders_it_holds()
    {
        var ours = SampleAudit.Affected(1, Cause.Duplicated);
        var theirs = SampleAudit.Affected(2, Cause.LostInTransfer) with { Detail = CauseDetail.LostOnTheWay };

        var letter = Letter(SampleAudit.Of([ours, theirs], clear: 5));

        Assert.Contains("Das betrifft 1 Bestellung, gekauft vom 4. August 2023 bis 9. August 2023.", letter, StringComparison.Ordinal);
        Assert.Contains("Bei 1 dieser 2 Bestellungen liegt die Ursache nicht bei Amazon", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void The_causes_add_up_to_the_affected(Language language)
    {
        var facts = Facts(SampleAudit.Incident(), language: language);

        Assert.Equal(
            facts.Affected, CauseSentences.Of(facts).Sum(sentence => int.Parse(sentence.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(facts.Affected, Enum.GetValues<Origin>().Sum(facts.CountOf));
    }

    private static CaseFacts Facts(AuditResult result, bool hasProof = false, bool withVendorStatement = false, Language language = Language.German)
        => new(result, Written.For(language), language, hasProof, withVendorStatement);

    private static string Letter(AuditResult result) => AmazonLetter.Of(Facts(result)).AsText();
}
