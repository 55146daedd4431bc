using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>Rows as they really come: items apart, cells missing, lines torn.</summary>
public sealed class RowTests
{
    [Fact]
    public void Rows_of_one_order_need_not_stand_together_and_an_address_is_never_put_together_from_two()
    {
        var orders = ReportText.Read(
            ReportText.Header,
            "302-1234567-0000001\t2023-08-04T10:15:00Z\t\tLindenstraße 5\t\t\t\t\t",
            "302-1234567-0000002\t2023-08-04T10:16:00Z\tCem Öllinger\tRing 1\t\t\tWien\t1010\tAT",
            "302-1234567-0000001\t2023-08-04T10:15:00Z\tÄnne Grünspecht\tAnderer Weg 9\t\t\tDresden\t01067\tDE");

        Assert.Equal(["302-1234567-0000002", "302-1234567-0000001"], orders.Select(order => order.Number.Value));
        var address = orders[1].DeliveryAddress!;
        Assert.Equal(("Änne Grünspecht", "Anderer Weg 9", "Dresden"), (address.Name, address.Street, address.City));
    }

    [Fact]
    public void Short_rows_and_blank_lines_are_tolerated()
    {
        var orders = ReportText.Read(
            ReportText.Header, "302-1234567-0000001\t2023-08-04T10:15:00Z\tCem Öllinger\tRing 1", "", "\t\t\t", ReportText.Row.Replace("0000001", "0000002"));

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
    public void An_order_whose_row_was_torn_for_good_is_unreadable_and_its_neighbours_are_not()
    {
        var orders = ReportText.Read(
            ReportText.Header,
            ReportText.Row,
            "302-1234567-0000002\t2023-08-04T10:15:00Z\tCem",
            "Öllinger\tRing 1\t\tWien\t1010\tAT",
            ReportText.Row.Replace("0000001", "0000003"));

        Assert.Equal([true, false, true], orders.Select(order => order.UnreadableBecause is null));
        Assert.StartsWith("Zeile 3 in bericht.txt: ein Zeilenumbruch", orders[1].UnreadableBecause!.De, StringComparison.Ordinal);
        Assert.StartsWith("line 3 of bericht.txt: a line break", orders[1].UnreadableBecause!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cem\nÖllinger\tRing 1\t\t\tWien\t1010\tAT")]
    [InlineData("\"Cem\nÖllinger\"\tRing 1\t\t\tWien\t1010\tAT")]
    [InlineData("\"Cem\r\n\r\nÖllinger\"\tRing 1\t\t\tWien\t1010\tAT")]
    [InlineData("\"Cem\tÖllinger\"\tRing 1\t\t\tWien\t1010\tAT")]
    [InlineData("\"Cem\n\tÖllinger\"\t\"Ring 1\"\t\t\tWien\t1010\tAT")]
    [InlineData("Cem\rÖllinger\tRing 1\t\t\tWien\t1010\tAT")]
    public void A_row_whose_parts_fit_together_is_whole_again(string rest)
    {
        var orders = ReportText.Read(ReportText.Header, $"302-1234567-0000002\t2023-08-04T10:15:00Z\t{rest}", ReportText.Row);

        Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
        Assert.Equal(
            ("Cem Öllinger", "Ring 1", "AT"),
            (orders[0].DeliveryAddress!.Name.Replace("  ", " "), orders[0].DeliveryAddress!.Street, orders[0].DeliveryAddress!.Country));
    }

    [Fact]
    public void A_line_break_in_the_last_cell_costs_nothing()
    {
        var orders = ReportText.Read(
            $"{ReportText.Header}\tgift-message-text",
            $"{ReportText.Row}\tAlles Gute,",
            "deine Oma",
            $"{ReportText.Row.Replace("0000001", "0000002")}\t\"Alles\n\"\"Gute\"\"\"");

        Assert.Equal([null, null], orders.Select(order => order.UnreadableBecause));
    }

    [Fact]
    public void Quotes_round_every_cell_are_taken_away_and_inch_marks_are_not()
    {
        var quoted = string.Join(
            '\n', $"{ReportText.Header}\n{ReportText.Row}".Split('\n').Select(line => string.Join('\t', line.Split('\t').Select(cell => $"\"{cell}\""))));
        Assert.Equal("Lindenstraße 5", Assert.Single(ReportText.Read(quoted)).DeliveryAddress!.Street);

        var orders = ReportText.Read(
            $"{ReportText.Header}\tproduct-name",
            $"{ReportText.Row}\t\"12 Zoll Rohr",
            $"{ReportText.Row.Replace("0000001", "0000002")}\tRohr 5\"",
            $"{ReportText.Row.Replace("0000001", "0000003")}\t\"");
        Assert.Equal([null, null, null], orders.Select(order => order.UnreadableBecause));
    }

    [Fact]
    public void Column_names_may_come_again_with_other_columns_in_another_order()
    {
        var orders = ReportText.Read(
            "", "\t\t", ReportText.Header, ReportText.Row, ReportText.Header, ReportText.Row.Replace("0000001", "0000002"),
            "recipient-name\tship-country\torder-id\tpurchase-date\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-postal-code",
            "Cem Öllinger\tAT\t302-1234567-0000003\t2023-08-04T10:15:00Z\tRing 1\t\t\tWien\t1010");

        Assert.Equal(3, orders.Count);
        Assert.Equal(
            ("Cem Öllinger", "Ring 1", "Wien", "AT"),
            (orders[2].DeliveryAddress!.Name, orders[2].DeliveryAddress!.Street, orders[2].DeliveryAddress!.City, orders[2].DeliveryAddress!.Country));
    }

    [Fact]
    public void Files_joined_without_a_line_end_between_are_two()
    {
        var orders = ReportText.Read(ReportText.Document(
            $"{ReportText.Header}\n{ReportText.Row}{ReportText.Header}\n{ReportText.Row.Replace("0000001", "0000002")}{ReportText.Row.Replace("0000001", "0000003")}\n"));

        Assert.Equal(["DE", "DE", "DE"], orders.Select(order => order.DeliveryAddress!.Country));
    }

    [Fact]
    public void A_further_item_without_number_and_address_belongs_to_the_order_before_it()
        => Assert.Null(Assert.Single(ReportText.Read($"{ReportText.Header}\tsku", $"{ReportText.Row}\tA-1", "\t\t\t\t\t\t\t\t\tA-2")).UnreadableBecause);

    [Fact]
    public void A_tab_too_many_makes_a_row_unreadable_instead_of_shifting_its_address()
    {
        var order = Assert.Single(ReportText.Read(ReportText.Header, ReportText.Row.Replace("Änne ", "Änne\t")));

        Assert.Contains("mehr Zellen als die 9 Spalten", order.UnreadableBecause!.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_with_two_addresses_are_two_versions()
    {
        var orders = ReportText.Read($"{ReportText.Header}\treporting-date", $"{ReportText.Row}\t2023-08-05T10:00:00Z",
            $"{ReportText.Row.Replace("Lindenstraße 5\t", "Ring 1\tHinterhaus")}\t2023-08-04T10:00:00Z");

        Assert.Equal(("Lindenstraße 5", "", false), (orders[0].DeliveryAddress!.Street, orders[0].DeliveryAddress!.Supplement, orders[0].HasRivalAddress));
        Assert.True(Assert.Single(ReportText.Read(ReportText.Header, ReportText.Row, ReportText.Row.Replace("Lindenstraße 5", "Ring 1"))).HasRivalAddress);
    }

    [Theory]
    [InlineData("Aug 4, 2025", "Kaufdatum ‚Aug 4, 2025‘ ist kein Zeitpunkt (Spalte purchase-date)")]
    [InlineData("Änne Grünspecht", "Kaufdatum ‚•••• ••••••••••‘ ist kein Zeitpunkt")]
    [InlineData("0171 2345678", "Kaufdatum ‚0••• 2••••••‘ ist kein Zeitpunkt")]
    [InlineData("", "Kaufdatum fehlt (Spalte purchase-date)")]
    public void Says_line_and_column_and_what_stood_there_as_far_as_it_is_no_secret(string written, string expected)
    {
        var because = Assert.Single(ReportText.Read(ReportText.Header, ReportText.Row.Replace("2023-08-04T10:15:00+02:00", written))).UnreadableBecause!;

        Assert.StartsWith($"Zeile 2 in bericht.txt: {expected}", because.De, StringComparison.Ordinal);
        Assert.StartsWith("line 2 of bericht.txt: the date of purchase", because.En, StringComparison.Ordinal);
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
