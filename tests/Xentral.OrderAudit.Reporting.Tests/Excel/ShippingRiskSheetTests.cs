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
        using var workbook = ForSupport(With(shipBy, AmazonOrderStatus.Unshipped));

        Assert.Equal(due, Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
    }

    [Theory]
    [InlineData("2023-08-09T13:00:00Z", "2023-08-09T13:00:00Z")]
    [InlineData("2023-08-09T13:04:12Z", null)]
    public void Leaves_out_what_was_shipped_in_time(string shipBy, string? shippedAt)
    {
        using var workbook = ForSupport(With(shipBy, AmazonOrderStatus.Shipped, shippedAt));

        var text = WorkbookText.Of(workbook);
        Assert.Contains("Keine betroffene Bestellung wartete", text, StringComparison.Ordinal);
        Assert.Contains("Rechtzeitig versandt: 1;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_was_shipped_late_with_both_times()
    {
        using var workbook = ForSupport(With("2023-08-07T22:00:00Z", AmazonOrderStatus.Shipped, "2023-08-07T22:00:01Z"));

        var row = Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"));
        Assert.Equal("▲ Zu spät versandt", row[1]);
        Assert.Equal(["#45146", "#45146.00001157408"], row[2..4]);
        workbook.Position = 0;
        Assert.Contains("Zu spät versandt: 1. Das zählt bei Amazon gegen den Händler.", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_guess_whether_an_order_was_shipped_late()
    {
        using var workbook = ForSupport(With("2023-08-09T13:00:00Z", AmazonOrderStatus.Shipped));

        Assert.Equal("– Versandt", Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
        workbook.Position = 0;
        Assert.Contains("ob rechtzeitig ist unbekannt: 1.", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_an_order_without_a_deadline()
    {
        using var workbook = ForSupport(With(null, AmazonOrderStatus.Unshipped));

        Assert.Equal("◆ Ohne Frist", Assert.Single(SheetReader.Rows(workbook, "Versandrisiko"))[1]);
    }

    // A case worker sees the deadlines beside each order instead.
    private static MemoryStream ForSupport(AuditResult result) => Written.Workbook(result, Written.For(audience: Audience.Support));

    private static AuditResult With(string? shipBy, AmazonOrderStatus status, string? shippedAt = null) => SampleAudit.Of(
        [
            SampleAudit.Affected(1, Cause.NotImported) with
            {
                ShipBy = Moment(shipBy),
                ShippedAt = Moment(shippedAt),
                AmazonStatus = status,
            },
        ],
        clear: 0);

    private static DateTimeOffset? Moment(string? text)
        => text is null ? null : DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
