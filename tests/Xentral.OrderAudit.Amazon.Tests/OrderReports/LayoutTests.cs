using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>Every layout that Amazon hands out, read from files with invented people.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Reads_the_classic_layout_with_continuation_rows()
    {
        var orders = ReportText.Read(ReportText.Fixture("classic.txt"));

        Assert.Equal(["302-0000001-0000001", "302-0000002-0000002"], orders.Select(order => order.Number.Value));
        Assert.Equal(
            new AmazonOrder
            {
                Number = new("302-0000001-0000001"),
                PurchasedAt = new(2023, 8, 4, 14, 12, 30, TimeSpan.Zero),
                LastUpdatedAt = new(2023, 8, 4, 14, 12, 30, TimeSpan.Zero),
                AsOf = new(2023, 8, 5, 21, 59, 59, TimeSpan.Zero),
                MarketplaceId = "A1PA6795UKMFR9",
                Fulfilment = Fulfilment.Merchant,
                Status = AmazonOrderStatus.Unknown,
                DeliveryAddress = new PostalAddress
                {
                    Name = "Änne Grünspecht",
                    Street = "Werkstatt \"Zum Amboß\"",
                    Supplement = "Lindenstraße 5",
                    City = "Dresden",
                    State = "SN",
                    PostalCode = "01067",
                    Country = "DE",
                    Phone = "+49 30 23125 001",
                },
            },
            orders[0]);
        Assert.Equal("+49 221 555 01", orders[1].DeliveryAddress!.Phone);
    }

    [Fact]
    public void Reads_the_european_layout_in_Windows_1252()
    {
        var report = ReportText.Survey(ReportText.Fixture("eu-cp1252.txt"));
        var orders = report.Read().ToDictionary(order => order.Number.Value);

        Assert.Equal((3, 2), (report.Rows, report.Orders));
        Assert.Equal(OrderReportKind.Shipping, report.Header.Kind);
        var order = orders["303-0000001-0000001"];
        Assert.Equal(
            "Jörg Möhrenfeld, Hauptstraße 12, Görlitz", $"{order.DeliveryAddress!.Name}, {order.DeliveryAddress.Street}, {order.DeliveryAddress.City}");
        Assert.Equal(new DateTimeOffset(2023, 8, 7, 21, 59, 59, TimeSpan.Zero), order.ShipBy);
        Assert.False(order.HasLostLetters);
        Assert.True(orders["303-0000002-0000002"].HasLostLetters);
        Assert.Equal("?ucja Wi?niewska", orders["303-0000002-0000002"].DeliveryAddress!.Name);
    }

    [Fact]
    public void Knows_that_orders_of_the_unshipped_report_are_unshipped()
    {
        var orders = ReportText.Read(ReportText.Fixture("unshipped.txt"));

        Assert.Equal([AmazonOrderStatus.Unshipped, AmazonOrderStatus.PartiallyShipped], orders.Select(order => order.Status));
        Assert.Equal(new DateTimeOffset(2023, 8, 4, 8, 15, 0, TimeSpan.Zero), orders[0].PurchasedAt);
        Assert.Equal(new DateTimeOffset(2023, 8, 7, 21, 59, 59, TimeSpan.Zero), orders[0].ShipBy);
    }

    [Fact]
    public void Takes_status_and_fulfilment_but_no_address_from_the_report_on_all_orders()
    {
        var orders = ReportText.Read(ReportText.Fixture("all-orders.txt"));

        Assert.Equal(
            [
                (Fulfilment.Merchant, AmazonOrderStatus.Shipped, "A1PA6795UKMFR9"),
                (Fulfilment.Merchant, AmazonOrderStatus.Unshipped, "A1PA6795UKMFR9"),
                (Fulfilment.Merchant, AmazonOrderStatus.Cancelled, "A1PA6795UKMFR9"),
                (Fulfilment.Amazon, AmazonOrderStatus.Shipped, "A1PA6795UKMFR9"),
                (Fulfilment.Merchant, AmazonOrderStatus.Pending, "A1PA6795UKMFR9"),
                (Fulfilment.Amazon, AmazonOrderStatus.Shipped, "Non-Amazon DE"),
            ],
            orders.Select(order => (order.Fulfilment, order.Status, order.MarketplaceId)));
        Assert.All(orders, order => Assert.True(order.IsAddressWithheld));
        Assert.Equal(new DateTimeOffset(2023, 8, 6, 9, 0, 0, TimeSpan.Zero), orders[0].LastUpdatedAt);
    }

    [Fact]
    public void A_report_says_what_it_reaches()
    {
        var report = ReportText.Survey(ReportText.Fixture("classic.txt"));

        Assert.Equal(
            (new DateTimeOffset(2023, 8, 4, 14, 12, 30, TimeSpan.Zero), new DateTimeOffset(2023, 8, 5, 21, 59, 59, TimeSpan.Zero)),
            report.Purchases);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_case()
    {
        var orders = ReportText.Read(
            "\"Ship-Country\"\tSHIP_POSTAL_CODE\tshop-note\tship-city\tship-address-1\trecipient-name\tpurchase-date\tOrder-ID",
            "AT\t1010\tx\tWien\tRing 1\tCem Öllinger\t2023-08-04T10:15:00Z\t302-1234567-0000001");

        var order = Assert.Single(orders);
        Assert.Equal(
            ("AT", "1010", "Wien", "Ring 1"),
            (order.DeliveryAddress!.Country, order.DeliveryAddress.PostalCode, order.DeliveryAddress.City, order.DeliveryAddress.Street));
        Assert.False(order.IsAddressWithheld);
    }

    [Theory]
    [InlineData("ship-address-1")]
    [InlineData("recipient-name")]
    [InlineData("ship-postal-code")]
    [InlineData("ship-country")]
    public void A_column_the_seller_left_out_is_not_an_address_that_Amazon_lost(string column)
    {
        var orders = ReportText.Read(ReportText.Header.Replace(column, "left-out", StringComparison.Ordinal), ReportText.Row);

        Assert.True(Assert.Single(orders).IsAddressWithheld);
    }

    [Theory]
    [InlineData("Möhrenfeld GmbH", true)]
    [InlineData("Lindenstraße 5", false)]
    public void Without_the_second_line_a_street_can_be_judged_only_where_the_first_holds_one(string line, bool isWithheld)
    {
        var orders = ReportText.Read(
            "order-id\tpurchase-date\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country",
            $"302-1234567-0000001\t2023-08-04T10:15:00Z\tCem Öllinger\t{line}\tKöln\t50667\tDE");

        Assert.Equal(isWithheld, Assert.Single(orders).IsAddressWithheld);
    }

    [Theory]
    [InlineData("AFN", Fulfilment.Amazon)]
    [InlineData("Amazon", Fulfilment.Amazon)]
    [InlineData("MFN", Fulfilment.Merchant)]
    [InlineData("Merchant", Fulfilment.Merchant)]
    [InlineData("by balloon", Fulfilment.Unknown)]
    public void Takes_the_fulfilment_channel_where_a_report_has_one(string channel, Fulfilment fulfilment)
        => Assert.Equal(fulfilment, Assert.Single(ReportText.Read($"{ReportText.Header}\tfulfillment-channel", $"{ReportText.Row}\t{channel}")).Fulfilment);

    [Theory]
    [InlineData("Bestellnummer\tKaufdatum\tName des Empfängers\tLieferadresse 1\tLieferadresse 2\tLieferadresse 3\tOrt\tPostleitzahl\tLand")]
    [InlineData(
        "Numéro de commande\tDate d’achat\tNom du destinataire\tAdresse de livraison 1\tAdresse de livraison 2\tAdresse de livraison 3\tVille\tCode "
            + "postal\tPays")]
    [InlineData(
        "Numero ordine\tData di acquisto\tNome destinatario\tIndirizzo di spedizione 1\tIndirizzo di spedizione 2\tIndirizzo di spedizione "
            + "3\tCittà\tCAP\tPaese")]
    [InlineData(
        "Número de pedido\tFecha de compra\tNombre del destinatario\tDirección de envío 1\tDirección de envío 2\tDirección de envío "
            + "3\tCiudad\tCódigo postal\tPaís")]
    [InlineData("Numer zamówienia\tData zakupu\tImię i nazwisko odbiorcy\tAdres dostawy 1\tAdres dostawy 2\tAdres dostawy 3\tMiasto\tKod pocztowy\tKraj")]
    [InlineData("Bestelnummer\tAankoopdatum\tNaam ontvanger\tVerzendadres 1\tVerzendadres 2\tVerzendadres 3\tPlaats\tPostcode\tLand")]
    [InlineData("Ordernummer\tInköpsdatum\tMottagarens namn\tLeveransadress 1\tLeveransadress 2\tLeveransadress 3\tOrt\tPostnummer\tLand")]
    [InlineData("AMAZON_ORDER_ID\tPurchase Date\tRecipient Name\tShip Address 1\tship_address_2\tShip-Address-3\tShip City\tShip Postal Code\tShip Country")]
    public void Headings_are_known_in_the_languages_of_the_marketplaces(string header)
    {
        var address = Assert.Single(ReportText.Read(header, ReportText.Row)).DeliveryAddress!;

        Assert.Equal(
            ("Änne Grünspecht", "Lindenstraße 5", "01067", "Dresden", "DE"), (address.Name, address.Street, address.PostalCode, address.City, address.Country));
    }
}
