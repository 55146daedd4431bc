using System.Text;
using CsCheck;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Tests.OrderReports;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Files;

public sealed class SavedAnswersTests
{
    private const string Address = """{"deliveryAddress":{"name":"Änne Grünspecht","addressLine1":"Lindenstraße 5","city":"Dresden","postalCode":"01067","countryCode":"DE"}}""";

    private const string V0 = """
        {"AmazonOrderId":"302-1234567-0000001","PurchaseDate":"2023-08-04T10:15:00Z","LastUpdateDate":"2023-08-05T10:15:00Z","OrderStatus":"Canceled","FulfillmentChannel":"MFN",
         "MarketplaceId":"A1PA6795UKMFR9","LatestShipDate":"2023-08-07T21:59:59Z","IsISPU":true,"IsAccessPointOrder":"true",
         "ShippingAddress":{"Name":"Änne Grünspecht","AddressLine1":"Lindenstraße 5","City":"Dresden","County":"Mitte","PostalCode":"01067","CountryCode":"DE","AddressType":"Residential"}}
        """;

    public static TheoryData<string> Forms =>
    [
        $$$"""{"orders":[{{{Order()}}}]}""",
        $$$"""[{"orders":[{{{Order()}}}]}]""",
        $$$"""{"order":{{{Order()}}}}""",
        Order(),
        $"[{Order()}]",
        $"\uFEFF  {Order()}\n",
        $$$"""{"response":{"orders":[{{{Order()}}}]}}""",
    ];

    public static TheoryData<string> V0Forms
        => [V0, $"[{V0}]", $$$"""{"payload":{"Orders":[{{{V0}}}]}}""", $$$"""{"payload":{{{V0}}}}""", $$$"""{"Orders":[{{{V0}}}]}"""];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Reads_every_form_an_answer_may_be_saved_in(string json)
    {
        var order = Assert.Single(await ReadAsync(json));

        Assert.Equal(("302-1234567-0000001", "Änne Grünspecht", AmazonOrderStatus.Shipped), (order.Number.Value, order.DeliveryAddress!.Name, order.Status));
        Assert.False(order.IsAddressWithheld);
    }

    [Theory]
    [MemberData(nameof(V0Forms))]
    public async Task Reads_the_older_interface_as_well(string json)
    {
        Assert.Equal(
            new AmazonOrder
            {
                Number = new("302-1234567-0000001"),
                PurchasedAt = new(2023, 8, 4, 10, 15, 0, TimeSpan.Zero),
                LastUpdatedAt = new(2023, 8, 5, 10, 15, 0, TimeSpan.Zero),
                MarketplaceId = "A1PA6795UKMFR9",
                Fulfilment = Fulfilment.Merchant,
                Status = AmazonOrderStatus.Cancelled,
                ShipBy = new(2023, 8, 7, 21, 59, 59, TimeSpan.Zero),
                IsInStorePickup = true,
                DeliveryAddress = new()
                {
                    Name = "Änne Grünspecht",
                    Street = "Lindenstraße 5",
                    City = "Dresden",
                    District = "Mitte",
                    PostalCode = "01067",
                    Country = "DE",
                    Kind = AddressKind.PickupPoint,
                },
            },
            Assert.Single(await ReadAsync(json)));
    }

    [Fact]
    public async Task Answers_may_stand_one_per_line()
    {
        var orders = await ReadAsync($$$"""{"orders":[{{{Order(1)}}},{{{Order(2)}}}],"pagination":{"nextToken":"x"}}""" + "\n" + $$$"""{"orders":[{{{Order(3)}}}]}""" + "\r\n\r\n" + V0.ReplaceLineEndings(" "));

        Assert.Equal(4, orders.Count);
    }

    [Fact]
    public async Task A_file_that_a_shell_wrote_in_UTF_16_is_read()
        => Assert.Single(await ReadAsync(ReportText.Document([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Order())])));

    [Fact]
    public async Task Knows_whether_the_list_goes_on()
    {
        Assert.False((await SurveyAsync($$$"""{"orders":[{{{Order()}}}],"pagination":{"nextToken":"x"}}""")).HasLastPage);
        Assert.True((await SurveyAsync($$$"""{"orders":[{{{Order()}}}],"pagination":{}}""")).HasLastPage);
        Assert.False((await SurveyAsync($$$"""{"payload":{"NextToken":"x","Orders":[{{{V0}}}]}}""")).HasLastPage);
        Assert.False((await SurveyAsync($$$"""{"payload":{"NextToken":7,"Orders":[{{{V0}}}]}}""")).HasLastPage);
        Assert.False((await SurveyAsync($$$"""{"Orders":[{{{Order()}}}],"Pagination":{"NextToken":7}}""")).HasLastPage);
        Assert.Null((await SurveyAsync(Order())).HasLastPage);
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_refused_with_its_line()
    {
        var document = ReportText.Document(Encoding.Latin1.GetBytes($"{Order(recipient: "{}")}\n{Order(2)}"));

        Assert.Contains(
            "nicht in UTF-8 geschrieben (Zeile 2)",
            (await Assert.ThrowsAsync<OrderReportUnusableException>(() => ReadAsync(document))).Problem.De,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_saved_alone_is_a_part_of_an_order()
    {
        var order = Assert.Single(await ReadAsync(
            """{"payload":{"AmazonOrderId":"302-1234567-0000001","ShippingAddress":{"Name":"Änne Grünspecht","AddressLine1":"Lindenstraße 5"}}}"""));

        Assert.Equal(("302-1234567-0000001", "Lindenstraße 5"), (order.Number.Value, order.DeliveryAddress!.Street));
        Assert.Contains("nur ein Teil wie ihre Adresse", order.UnreadableBecause!.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_without_a_single_address_prove_nothing_about_addresses()
    {
        var json = $"{{\"orders\":[{Order(recipient: "{}")},{Order(2, "{\"deliveryAddress\":{\"city\":\"Dresden\"}}")}]}}";

        Assert.All(await ReadAsync(json), order => Assert.True(order.IsAddressWithheld));
        Assert.Single((await SurveyAsync(json)).Limits);
    }

    [Fact]
    public async Task An_order_of_a_wrong_shape_costs_only_itself_and_is_named()
    {
        var orders = await ReadAsync($$$"""{"orders":[{{{Order()}}},{"orderId":"302-1234567-0000002","createdTime":"2023-08-04T10:15:00Z","recipient":"broken"},{"createdTime":"2023-08-04T10:15:00Z"},7]}""");

        Assert.Equal(["302-1234567-0000001", "302-1234567-0000002", "?bericht.txt:1.3", "?bericht.txt:1.4"], orders.Select(order => order.Number.Value));
        Assert.Equal([true, false, false, false], orders.Select(order => order.UnreadableBecause is null));
    }

    [Theory]
    [InlineData("""{"orders":[{"orderId":"302-""", "ab Zeile 1 kein gültiges JSON")]
    [InlineData("""[{"orders":[]},""", "ab Zeile 1 kein gültiges JSON")]
    [InlineData("""{"orders":[]}""", "enthält keine Bestellung")]
    [InlineData("[]", "enthält keine Bestellung")]
    [InlineData("[1]", "Eintrag 1 ist keine Antwort")]
    [InlineData("""{"products":[]}""", "Eintrag 1 ist keine Antwort")]
    [InlineData("""{"errors":[{"code":"QuotaExceeded"}]}""", "Eintrag 1 ist eine Fehlermeldung")]
    [InlineData("""{"orders":[{"orderId":"302-1"}],"errors":[{"code":"QuotaExceeded"}]}""", "Eintrag 1 ist eine Fehlermeldung")]
    [InlineData("""{"orders":[{"orderId":"302-1"}],"orders":[]}""", "Eintrag 1 enthält „orders“ zweimal")]
    [InlineData("""{"payload":{"Orders":[{"AmazonOrderId":"302-1"}]},"payload":{"Orders":[]}}""", "Eintrag 1 enthält „payload“ zweimal")]
    [InlineData("""[{"orders":[{"orderId":"302-1"}]},{"orders":[{"order_id":"302-1"}]}]""", "Eintrag 2 ist die Ausgabe eines Programms")]
    [InlineData("""{"payload":{"orders":[{"amazon_order_id":"302-1","purchase_date":"2023-08-04T10:15:00Z"}]}}""", "Eintrag 1 ist die Ausgabe eines Programms")]
    public async Task Says_what_is_wrong(string json, string problem)
        => Assert.Contains(problem, (await Assert.ThrowsAsync<OrderReportUnusableException>(() => ReadAsync(json))).Problem.De, StringComparison.Ordinal);

    [Fact]
    public void Json_of_any_kind_ends_in_orders_or_in_the_one_exception()
    {
        var pieces = Gen.OneOf(
            Gen.Const(Order()), Gen.Const(V0), Gen.Const("{\"orders\":["), Gen.Const("]}"), Gen.Const("["), Gen.Const("]"), Gen.Const(","), Gen.Const("\n"),
            Gen.Const("{\"orderId\":\"\\uD800\"}"),
            Gen.Const("{\"AmazonOrderId\":{}}"),
            Gen.Const("{\"order\":{\"orderId\":7}}"),
            Gen.Const("\"payload\":"),
            Gen.Const("null"),
            Gen.String[Gen.Char["{}[]\",:0e+\\u "], 0, 12]);

        pieces.Array[0, 8].Sample(parts => ReadOrRefuse("{" + string.Concat(parts)), iter: 500);
        pieces.Array[1, 8].Sample(parts => ReadOrRefuse("[" + string.Concat(parts) + "]"), iter: 500);
        pieces.Array[1, 3].Sample(parts => ReadOrRefuse(string.Join('\n', parts)), iter: 500);
    }

    private static void ReadOrRefuse(string json)
    {
        try
        {
            ReadAsync(json).GetAwaiter().GetResult().ForEach(order => Assert.NotEqual("", order.Number.Value));
        }
        catch (OrderReportUnusableException refused)
        {
            Assert.NotEmpty(refused.Problem.En);
        }
    }

    private static string Order(int number = 1, string recipient = Address) => $$$"""
        {"orderId":"302-1234567-{{{number:0000000}}}","createdTime":"2023-08-04T10:15:00Z","lastUpdatedTime":"2023-08-04T10:20:00Z","salesChannel":{"marketplaceId":"A1PA6795UKMFR9"},"recipient":{{{recipient}}},"fulfillment":{"fulfillmentStatus":"SHIPPED","fulfilledBy":"MERCHANT"}}
        """;

    private static Task<List<AmazonOrder>> ReadAsync(string json) => ReadAsync(ReportText.Document(json));

    private static async Task<List<AmazonOrder>> ReadAsync(OrderReportDocument document)
    {
        var answers = await SavedAnswers.SurveyAsync(document, DocumentHead.Of(document), CancellationToken.None);
        var orders = new List<AmazonOrder>();
        await foreach (var order in answers.ReadAsync(CancellationToken.None))
        {
            orders.Add(order);
        }

        return orders;
    }

    private static Task<IOrderFile> SurveyAsync(string json)
    {
        var document = ReportText.Document(json);
        return SavedAnswers.SurveyAsync(document, DocumentHead.Of(document), CancellationToken.None);
    }
}
