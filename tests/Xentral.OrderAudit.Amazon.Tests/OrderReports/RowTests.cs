using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>Rows as they really come: items apart, cells missing, lines torn.</summary>
public sealed class RowTests
{
    [Fact]
    public void Rows_of_one_order_need_not_stand_together_and_the_first_text_wins()
    {
        var orders = ReportText.Read(
            ReportText.Header,
            "302-1234567-0000001\t2023-08-04T10:15:00Z\t\tLindenstraße 5\t\t\t\t\t",
            "302-1234567-0000002\t2023-08-04T10:16:00Z\tCem Öllinger\tRing 1\t\t\tWien\t1010\tAT",
            "302-1234567-0000001\t2023-08-04T10:15:00Z\tÄnne Grünspecht\tAnderer Weg 9\t\t\tDresden\t01067\tDE");

        Assert.Equal(["302-1234567-0000002", "302-1234567-0000001"], orders.Select(order => order.Number.Value));
        var address = orders[1].DeliveryAddress!;
        Assert.Equal(("Änne Grünspecht", "Lindenstraße 5", "Dresden"), (address.Name, address.Street, address.City));
    }

    [Fact]
    public void Short_rows_and_blank_lines_are_tolerated()
    {
        var orders = ReportText.Read(ReportText.Header, "302-1234567-0000001\t2023-08-04T10:15:00Z\tCem Öllinger\tRing 1", "", "\t\t\t", ReportText.Row.Replace("0000001", "0000002"));

        Assert.Equal(2, orders.Count);
        Assert.Equal("Ring 1", orders[0].DeliveryAddress!.Street);
        Assert.Equal("", orders[0].DeliveryAddress!.City);
    }

    [Fact]
    public void Quotes_are_text()
    {
        var orders = ReportText.Read(ReportText.Header, ReportText.Row.Replace("Lindenstraße 5", "\"Zum 7\" Brunnen"));

        Assert.Equal("\"Zum 7\" Brunnen", Assert.Single(orders).DeliveryAddress!.Street);
    }

    [Fact]
    public void An_order_whose_row_was_torn_by_a_line_break_is_unreadable_and_its_neighbours_are_not()
    {
        var orders = ReportText.Read(
            ReportText.Header,
            ReportText.Row,
            "302-1234567-0000002\t2023-08-04T10:15:00Z\tCem",
            "Öllinger\tRing 1\t\t\tWien\t1010\tAT",
            ReportText.Row.Replace("0000001", "0000003"));

        Assert.Equal([null, "its row is torn apart by a line break", null], orders.Select(order => order.UnreadableBecause));
        Assert.Equal(new DateTimeOffset(2023, 8, 4, 10, 15, 0, TimeSpan.Zero), orders[1].PurchasedAt);
    }

    [Fact]
    public void A_row_without_order_number_is_counted_and_named_by_its_line()
    {
        var orders = ReportText.Read(ReportText.Header, ReportText.Row, ReportText.Row.Replace("302-1234567-0000001", ""));

        Assert.Equal("?bericht.txt:3", orders[1].Number.Value);
        Assert.NotNull(orders[1].UnreadableBecause);
    }

    [Theory]
    [InlineData("04.08.2023 10:15:00", "2023-08-04T08:15:00Z")]
    [InlineData("4.8.2023 10:15", "2023-08-04T08:15:00Z")]
    [InlineData("04.08.2023", "2023-08-03T22:00:00Z")]
    [InlineData("04.01.2023 10:15:00", "2023-01-04T09:15:00Z")]
    [InlineData("04.08.2023 10:15:00 UTC", "2023-08-04T10:15:00Z")]
    [InlineData("04.08.2023 10:15:00 MESZ", "2023-08-04T08:15:00Z")]
    [InlineData("2023-08-04T10:15:00-07:00", "2023-08-04T17:15:00Z")]
    [InlineData("2023-08-04T10:15:00Z", "2023-08-04T10:15:00Z")]
    [InlineData("2023-08-04T10:15:00.123+02:00", "2023-08-04T08:15:00.123Z")]
    [InlineData("2023-08-04 10:15:00", "2023-08-04T08:15:00Z")]
    [InlineData("2023-08-04", "2023-08-03T22:00:00Z")]
    public void Reads_the_spellings_of_a_date(string written, string meant)
        => Assert.Equal(
            DateTimeOffset.Parse(meant, null),
            Assert.Single(ReportText.Read(ReportText.Header, ReportText.Row.Replace("2023-08-04T10:15:00+02:00", written))).PurchasedAt);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("08/04/2023")]
    [InlineData("0001-01-01T00:00:00+00:00")]
    [InlineData("01.01.0001")]
    [InlineData("31.12.9999 23:59:59")]
    [InlineData("45142")]
    public void An_order_without_a_usable_date_is_unreadable_not_lost(string written)
        => Assert.NotNull(Assert.Single(ReportText.Read(ReportText.Header, ReportText.Row.Replace("2023-08-04T10:15:00+02:00", written))).UnreadableBecause);

    [Fact]
    public void Takes_the_payment_for_the_purchase_where_the_purchase_is_not_told()
        => Assert.Equal(
            new DateTimeOffset(2023, 8, 4, 8, 15, 0, TimeSpan.Zero),
            Assert.Single(ReportText.Read(ReportText.Header.Replace("purchase-date", "payments-date"), ReportText.Row)).PurchasedAt);

    [Theory]
    [InlineData("Pending", AmazonOrderStatus.Pending)]
    [InlineData("Pending - Waiting for Pick Up", AmazonOrderStatus.Pending)]
    [InlineData("Unshipped", AmazonOrderStatus.Unshipped)]
    [InlineData("PartiallyShipped", AmazonOrderStatus.PartiallyShipped)]
    [InlineData("Shipped - Delivered to Buyer", AmazonOrderStatus.Shipped)]
    [InlineData("Canceled", AmazonOrderStatus.Cancelled)]
    [InlineData("Cancelled", AmazonOrderStatus.Cancelled)]
    [InlineData("Enchanted", AmazonOrderStatus.Unknown)]
    public void Reads_every_wording_of_a_status(string written, AmazonOrderStatus status)
        => Assert.Equal(status, Assert.Single(ReportText.Read($"{ReportText.Header}\torder-status", $"{ReportText.Row}\t{written}")).Status);

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void Recognises_orders_the_buyer_collects(string written, bool isPickup)
        => Assert.Equal(isPickup, Assert.Single(ReportText.Read($"{ReportText.Header}\tis-ispu-order", $"{ReportText.Row}\t{written}")).IsInStorePickup);
}
