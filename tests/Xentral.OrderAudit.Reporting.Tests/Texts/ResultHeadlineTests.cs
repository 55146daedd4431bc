using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

public sealed class ResultHeadlineTests
{
    [Fact]
    public void Tells_how_many_and_since_when()
    {
        var headline = German(SampleAudit.Incident());

        Assert.Equal("17 von 256 Bestellungen sind betroffen", headline.Verdict);
        Assert.Equal("Die erste wurde am 4. August 2023 gekauft, die letzte am 7. August 2023.", headline.Span);
        Assert.Equal("8 Bestellungen ließen sich nicht prüfen.", headline.Unchecked);
    }

    [Fact]
    public void Speaks_of_one_order_in_the_singular()
        => Assert.Equal("1 von 1 Bestellung ist betroffen", German(SampleAudit.Of([SampleAudit.Affected(1, Cause.NotImported)], 0)).Verdict);

    [Fact]
    public void Never_calls_an_incomplete_run_clean()
        => Assert.Equal(
            "Bisher keine Betroffenen, aber unvollständig geprüft",
            German(SampleAudit.Clean() with { Run = SampleAudit.Incomplete().Run }).Verdict);

    [Fact]
    public void Never_calls_unchecked_orders_clean()
        => Assert.Equal(
            "Keine Bestellung konnte geprüft werden",
            German(SampleAudit.Of(
                [SampleAudit.Affected(1, Cause.NotImported) with { Outcome = Outcome.NotCheckable, Cause = null, Reason = NotCheckableReason.Withheld }],
                0)).Verdict);

    [Fact]
    public void Does_not_call_a_period_empty_that_was_never_read()
        => Assert.Equal(
            "Abgebrochen, bevor eine Bestellung gelesen war",
            German(SampleAudit.Of([], 0) with { Run = SampleAudit.Incomplete().Run }).Verdict);

    [Fact]
    public void Is_good_news_only_when_something_was_checked_to_the_end()
    {
        Assert.True(German(SampleAudit.Clean()).IsGood);
        Assert.False(German(SampleAudit.Of([], 0)).IsGood);
        Assert.False(German(SampleAudit.Incident()).IsGood);
        Assert.False(German(SampleAudit.Clean() with { Run = SampleAudit.Incomplete().Run }).IsGood);
    }

    [Fact]
    public void Says_so_when_nothing_is_wrong()
        => Assert.Equal("None of the 368 orders checked is affected", new ResultHeadline(
            SampleAudit.Clean(), new(Language.English, SampleAudit.Run.TimeZone)).Verdict);

    private static ResultHeadline German(AuditResult result) => new(result, new(Language.German, result.Run.TimeZone));
}
