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
    public void Leaves_out_what_is_on_its_way()
    {
        using var workbook = Written.Workbook(With("2023-08-09T13:00:00Z", AmazonOrderStatus.Shipped));

        Assert.Contains("Keine betroffene Bestellung wartete", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    private static AuditResult With(string shipBy, AmazonOrderStatus status) => SampleAudit.Of(
        [
            SampleAudit.Affected(1, Cause.NotImported) with
            {
                ShipBy = DateTimeOffset.Parse(shipBy, System.Globalization.CultureInfo.InvariantCulture),
                AmazonStatus = status,
            },
        ],
        clear: 0);
}
