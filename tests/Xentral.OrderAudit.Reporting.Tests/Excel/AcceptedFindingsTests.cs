using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class AcceptedFindingsTests
{
    private const int AcceptedColumn = 8;
    private const int AcceptedColumnForAmazon = 7;

    [Fact]
    public void Are_shown_with_reason_and_last_day_and_counted_apart()
    {
        using var workbook = Written.Workbook(SampleAudit.Accepted(), Written.For(audience: Audience.Internal));

        var rows = SheetReader.Rows(workbook, "Befunde");
        workbook.Position = 0;
        var text = WorkbookText.Of(workbook);

        Assert.Equal("#", rows[0][AcceptedColumn]);
        Assert.Equal("bis 31. Oktober 2023: Frau Ostermoor hat am Telefon (0221 5550190) bestätigt, dass José annimmt.", rows[1][AcceptedColumn]);
        Assert.Contains("2 Befunde: 1 Fehler, 0 Warnungen, 0 Hinweise.", text, StringComparison.Ordinal);
        Assert.Contains("Davon vom Händler geprüft und akzeptiert: 1 Befund.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_does_not_carry_the_buyer_into_a_masked_report()
    {
        using var workbook = Written.Workbook(SampleAudit.Accepted());

        var reason = SheetReader.Rows(workbook, "Befunde")[1][AcceptedColumnForAmazon];

        Assert.Equal("bis 31. Oktober 2023: Frau O••• hat am Telefon (0•••) bestätigt, dass J••• annimmt.", reason);
    }

    [Fact]
    public void There_is_no_column_for_them_when_there_are_none()
    {
        using var workbook = Written.Workbook(SampleAudit.Incident());

        Assert.DoesNotContain("Akzeptiert", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }
}
