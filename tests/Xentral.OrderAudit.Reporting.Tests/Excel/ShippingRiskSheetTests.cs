using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class ShippingRiskSheetTests
{
    // The run ended on 9 August 2023, 15:04:12 in Berlin.
    [Theory]
    [InlineData("2023-08-09T13:04:11Z", "▲ Überfällig")]
    [InlineData("2023-08-09T13:04:12Z", "◆ Heute fällig")]
    [InlineData("2023-08-09T21:59:59Z", "◆ Heute fällig")]
    [InlineData("2023-08-09T22:00:00Z", "◆ Morgen fällig")]
    [InlineData("2023-08-10T22:00:00Z", "● Später fällig")]
    public void Says_how_urgent_an_order_is(string shipBy, string due)
    {
        using var workbook = Written.Workbook(With(shipBy, AmazonOrderStatus.Unshipped));

        Assert.Equal(due, Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
    }

    [Fact]
    public void Leaves_out_what_was_shipped_in_time()
    {
        using var workbook = Written.Workbook(With("2023-08-09T13:04:12Z", AmazonOrderStatus.Shipped));

        var text = WorkbookText.Of(workbook);
        Assert.Contains("Keine betroffene Bestellung wartete", text, StringComparison.Ordinal);
        Assert.Contains("Rechtzeitig versandt: 1.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_guess_whether_an_order_was_shipped_late()
    {
        using var workbook = Written.Workbook(With("2023-08-09T13:00:00Z", AmazonOrderStatus.Shipped));

        Assert.Equal("– Versandt", Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
        workbook.Position = 0;
        Assert.Contains("ob rechtzeitig ist unbekannt: 1.", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_an_order_without_a_deadline()
    {
        using var workbook = Written.Workbook(With(null, AmazonOrderStatus.Unshipped));

        Assert.Equal("◆ Ohne Frist", Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
    }

    private static AuditResult With(string? shipBy, AmazonOrderStatus status) => SampleAudit.Of(
        [
            SampleAudit.Affected(1, Cause.NotImported) with
            {
                ShipBy = shipBy is null ? null : DateTimeOffset.Parse(shipBy, System.Globalization.CultureInfo.InvariantCulture),
                AmazonStatus = status,
            },
        ],
        clear: 0);
}
