using System.Text;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Payloads;

public sealed class OrderPageReaderTests
{
    private const string Complete = """
        {"orders":[{"orderId":"302-1234567-1234567","createdTime":"2026-02-03T04:05:06.789Z","lastUpdatedTime":"2026-02-04T00:00:00+01:00",
          "programs":["PRIME","IN_STORE_PICK_UP"],"salesChannel":{"channelName":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},
          "recipient":{"deliveryAddress":{"name":"Fenja Öllinger","companyName":"Öllinger GbR","addressLine1":"Kirschallee 3","addressLine2":"2. OG",
            "addressLine3":"links","city":"Köln","districtOrCounty":"Ehrenfeld","municipality":"Köln-Land","stateOrRegion":"NRW","postalCode":"50667",
            "countryCode":"DE","phone":"+49 30 23125 001","addressType":"COMMERCIAL"}},
          "fulfillment":{"fulfillmentStatus":"PARTIALLY_SHIPPED","fulfilledBy":"MERCHANT","shipByWindow":{"latestDateTime":"2026-02-06T22:59:59Z"}}}],
         "pagination":{"nextToken":"a+/="}}
        """;

    [Fact]
    public void Every_part_finds_its_place()
    {
        var page = Read(Complete);

        Assert.Equal("a+/=", page.NextToken);
        Assert.Equal(
            new AmazonOrder
            {
                Number = new("302-1234567-1234567"),
                PurchasedAt = new(2026, 2, 3, 4, 5, 6, 789, TimeSpan.Zero),
                LastUpdatedAt = new(2026, 2, 3, 23, 0, 0, TimeSpan.Zero),
                MarketplaceId = "A1PA6795UKMFR9",
                Fulfilment = Fulfilment.Merchant,
                Status = AmazonOrderStatus.PartiallyShipped,
                ShipBy = new(2026, 2, 6, 22, 59, 59, TimeSpan.Zero),
                IsInStorePickup = true,
                DeliveryAddress = new()
                {
                    Name = "Fenja Öllinger",
                    Company = "Öllinger GbR",
                    Street = "Kirschallee 3",
                    Supplement = "2. OG",
                    SecondSupplement = "links",
                    City = "Köln",
                    District = "Ehrenfeld, Köln-Land",
                    State = "NRW",
                    PostalCode = "50667",
                    Country = "DE",
                    Phone = "+49 30 23125 001",
                    Kind = AddressKind.Commercial,
                },
            },
            Assert.Single(page.Orders));
    }

    [Theory]
    [InlineData("SHIPPED", """[{"shipTime":"2026-02-05T10:00:00Z"},null,{"shipTime":"2026-02-06T09:00:00Z"},{"carrier":"X"}]""", "2026-02-06T09:00:00Z")]
    [InlineData("SHIPPED", """[{"carrier":"X"}]""", null)]
    [InlineData("SHIPPED", "[]", null)]
    [InlineData("SHIPPED", "null", null)]
    [InlineData("PARTIALLY_SHIPPED", """[{"shipTime":"2026-02-05T10:00:00Z"}]""", null)]
    public void An_order_is_shipped_with_its_last_parcel(string status, string packages, string? shippedAt)
    {
        var page = Read($$$"""
            {"orders":[{"orderId":"302-1234567-1234567","createdTime":"2026-02-03T04:05:06Z","packages":{{{packages}}},
              "fulfillment":{"fulfillmentStatus":"{{{status}}}"}}]}
            """);

        Assert.Equal(
            shippedAt is null ? null : DateTimeOffset.Parse(shippedAt, System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(page.Orders).ShippedAt);
    }

    [Theory]
    [InlineData("""{"name":"A","city":""}""")]
    [InlineData("""{"name":"A","city":null}""")]
    [InlineData("""{"name":"A"}""")]
    [InlineData("""{"name":"A","city":"","news":{"x":[1,2]},"addressType":"MOON"}""")]
    public void Missing_null_empty_unknown_are_the_same(string address)
        => Assert.Equal(new PostalAddress { Name = "A" }, ReadOrder($$$"""{"recipient":{"deliveryAddress":{{{address}}}}}""").DeliveryAddress);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"recipient":null}""")]
    [InlineData("""{"recipient":{}}""")]
    [InlineData("""{"recipient":{"deliveryAddress":null}}""")]
    [InlineData("""{"recipient":{"deliveryAddress":{}}}""")]
    [InlineData("""{"recipient":{"deliveryAddress":{"name":"","addressLine1":null,"addressType":"RESIDENTIAL"}}}""")]
    public void An_address_without_any_part_is_none(string order) => Assert.Null(ReadOrder(order).DeliveryAddress);

    [Theory]
    [InlineData("""{"fulfillment":{"fulfillmentStatus":"INVOICE_UNCONFIRMED","fulfilledBy":"ROBOTS"}}""")]
    [InlineData("""{"fulfillment":{"fulfillmentStatus":"","fulfilledBy":null}}""")]
    [InlineData("{}")]
    public void Unknown_words_are_unknown_values(string order)
    {
        var read = ReadOrder(order);

        Assert.Equal((AmazonOrderStatus.Unknown, Fulfilment.Unknown), (read.Status, read.Fulfilment));
        Assert.Null(read.UnreadableBecause);
    }

    [Theory]
    [InlineData("\"2026-02-03T04:05:06Z\"")]
    [InlineData("\"2026-02-03T05:05:06+01:00\"")]
    [InlineData("\"2026-02-03T04:05:06\"")]
    [InlineData("\"2026-02-03 04:05:06Z\"")]
    [InlineData("1770091506")]
    [InlineData("\"1.770091506E9\"")]
    public void Times_are_read_in_every_spelling_and_without_zone_as_utc(string time)
        => Assert.Equal(
            new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
            Read($$"""{"orders":[{"createdTime":{{time}},"orderId":"1"}]}""").Orders[0].PurchasedAt);

    [Theory]
    [InlineData("""{"orderId":"302-1","createdTime":"soon"}""", "302-1", "the date of purchase ‘••••’ is no point in time (createdTime)")]
    [InlineData("""{"orderId":"302-1","createdTime":"0050-01-01T00:00:00Z"}""", "302-1", "the date of purchase ‘")]
    [InlineData("""{"orderId":"302-1","createdTime":"9999-12-31T23:59:59Z"}""", "302-1", "the date of purchase ‘")]
    [InlineData("""{"orderId":"302-1","createdTime":-5}""", "302-1", "the date of purchase ‘-5’")]
    [InlineData("""{"orderId":"302-1","createdTime":null}""", "302-1", "the date of purchase is missing (createdTime)")]
    [InlineData("""{"orderId":"302-1"}""", "302-1", "the date of purchase is missing (createdTime)")]
    [InlineData("""{"orderId":" ","createdTime":"2026-02-03T04:05:06Z"}""", "?page-7-2", "the order number is missing")]
    [InlineData("""{"0rderId":"302-1234567-1234567","createdTime":"2026-02-03T04:05:06Z"}""", "302-1234567-1234567", "the order number is missing")]
    [InlineData("""{"orderId":"302-1","orderId":"302-1","createdTime":"2026-02-03T04:05:06Z"}""", "302-1", "unexpected shape")]
    [InlineData("""{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z","recipient":{},"Recipient":{"deliveryAddress":{}}}""", "302-1", "unexpected shape")]
    [InlineData("null", "?page-7-2", "the order number is missing")]
    [InlineData("17", "?page-7-2", "unexpected shape")]
    [InlineData("""{"orderId":{"a":1},"createdTime":"2026-02-03T04:05:06Z"}""", "?page-7-2", "unexpected shape at $.orderId")]
    [InlineData("""{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z","fulfillment":[]}""", "302-1", "unexpected shape at $.fulfillment")]
    [InlineData("""{"orderId":"\ud800","createdTime":"2026-02-03T04:05:06Z"}""", "?page-7-2", "the order number is missing or none")]
    public void A_bad_order_is_kept_as_unreadable_beside_the_good_ones(string order, string number, string because)
    {
        const string Good = """{"orderId":"302-0","createdTime":"2026-02-03T04:05:06Z"}""";
        var page = Read($$"""{"orders":[{{Good}},{{order}},{{Good}}],"pagination":{"nextToken":"t"} }""");

        Assert.Equal(3, page.Orders.Count);
        Assert.Equal("t", page.NextToken);
        Assert.Equal(number, page.Orders[1].Number.Value);
        Assert.StartsWith($"order 2 on page 7 of Amazon’s answer: {because}", page.Orders[1].UnreadableBecause!.En, StringComparison.Ordinal);
        Assert.StartsWith("Bestellung 2 auf Seite 7 von Amazons Antwort: ", page.Orders[1].UnreadableBecause!.De, StringComparison.Ordinal);
        Assert.Null(page.Orders[0].UnreadableBecause);
        Assert.Null(page.Orders[2].UnreadableBecause);
    }

    [Theory]
    [InlineData("""{"Orders":[{"OrderId":"302-1","CreatedTime":"2026-02-03T04:05:06Z","Recipient":{"DeliveryAddress":{"Name":"A"}}}],"Pagination":{"NextToken":"t"}}""")]
    [InlineData("""{"ORDERS":[{"ORDERID":"302-1","createdtime":1770091506,"recipient":{"deliveryaddress":{"name":"A"}}}],"nextToken":"t"}""")]
    [InlineData(
        """{"orders":[{"orderId":"302-1","createdTime":"1770091506000","recipient":{"deliveryAddress":{"name":"A"}}},17],"PAGINATION":{"nexttoken":"t"}}""")]
    public void Names_may_be_written_in_any_case(string body)
    {
        var page = Read(body);

        Assert.Equal(("t", "302-1", "A"), (page.NextToken, page.Orders[0].Number.Value, page.Orders[0].DeliveryAddress!.Name));
        Assert.Equal(2026, page.Orders[0].PurchasedAt.Year);
    }

    [Theory]
    [InlineData("""{"orders":[],"pagination":{"nextToken":17}}""", "17")]
    [InlineData("""{"orders":[17],"pagination":{"nextToken":17}}""", "17")]
    public void A_token_may_be_a_number(string body, string token) => Assert.Equal(token, Read(body).NextToken);

    [Theory]
    [InlineData("""{"orders":[{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z"}],"orders":[]}""", "orders")]
    [InlineData("""{"orders":[{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z"}],"Orders":[]}""", "orders")]
    [InlineData("""{"orders":[],"pagination":{"nextToken":"t"},"pagination":{}}""", "pagination")]
    public void A_page_of_which_a_part_stands_twice_is_a_fault_and_never_the_smaller_of_two(string body, string name)
        => Assert.Contains($"„{name}“ zweimal", Assert.Throws<PassingFaultException>(() => Read(body)).Problem.De, StringComparison.Ordinal);

    [Fact]
    public void Half_a_letter_costs_itself_and_not_the_order()
    {
        var order = ReadOrder("""{"recipient":{"deliveryAddress":{"name":"Mia \"\u00d6z\" \ud83d","addressLine1":"Ring\n1"}}}""");

        Assert.Equal(("Mia \"Öz\" \uFFFD", true), (order.DeliveryAddress!.Name, order.HasLostLetters));
    }

    [Fact]
    public void A_time_out_of_this_world_is_as_good_as_none()
    {
        var order = ReadOrder("""{"lastUpdatedTime":"0050-01-01T00:00:00Z","fulfillment":{"shipByWindow":{"latestDateTime":"9999-01-01T00:00:00Z"}}}""");

        Assert.Equal((order.PurchasedAt, null), (order.LastUpdatedAt, order.ShipBy));
    }

    [Fact]
    public void A_Brazilian_street_comes_in_parts()
    {
        var address = ReadOrder("""
            {"recipient":{"deliveryAddress":{"name":"A","city":"São Paulo","countryCode":"BR",
              "extendedFields":{"streetName":"Rua Augusta","streetNumber":"123","complement":"Apto 4","neighborhood":"Consolação"}}}}
            """).DeliveryAddress!;

        Assert.Equal(("Rua Augusta, 123", "Apto 4", "Consolação"), (address.Street, address.Supplement, address.District));
    }

    [Theory]
    [InlineData("""{"orders":[],"pagination":{"nextToken":""}}""")]
    [InlineData("""{"orders":[],"pagination":{"nextToken":null}}""")]
    [InlineData("""{"orders":[],"pagination":{}}""")]
    [InlineData("""{"orders":[],"pagination":null}""")]
    [InlineData("""{"orders":[]}""")]
    [InlineData("\uFEFF{\"orders\":[]}")]
    public void The_last_page_has_no_token(string body) => Assert.Null(Read(body).NextToken);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"orders\"")]
    [InlineData("{}")]
    [InlineData("""{"orders":null}""")]
    [InlineData("""{"orders":{"0":{}}}""")]
    [InlineData("""{"orders":[]} trailing""")]
    [InlineData("""{"orders":[{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z"}""")]
    [InlineData("<html>")]
    public void What_is_no_page_is_a_fault(string body) => Assert.Throws<PassingFaultException>(() => Read(body));

    [Fact]
    public void Damaged_bytes_are_a_page_or_a_fault_and_never_anything_else()
    {
        var damage = new Random(20230804);
        for (var round = 0; round < 4000; round++)
        {
            var body = Encoding.UTF8.GetBytes(Complete);
            for (var wound = 0; wound < 1 + (round % 4); wound++)
            {
                body[damage.Next(body.Length)] = (byte)damage.Next(256);
            }

            var length = round % 3 == 0 ? damage.Next(body.Length) : body.Length;
            try
            {
                Assert.NotNull(SearchPage.Read(body.AsMemory(0, length), 1, DateTimeOffset.UnixEpoch));
            }
            catch (PassingFaultException)
            {
                // That is the other good end.
            }
        }
    }

    private static OrderPage Read(string body) => SearchPage.Read(Encoding.UTF8.GetBytes(body), 7, DateTimeOffset.UnixEpoch);

    private static AmazonOrder ReadOrder(string order)
    {
        var known = """{"orderId":"302-1","createdTime":"2026-02-03T04:05:06Z",""" + (order == "{}" ? "\"x\":1}" : order[1..]);
        return Assert.Single(Read($$"""{"orders":[{{known}}]}""").Orders);
    }
}
