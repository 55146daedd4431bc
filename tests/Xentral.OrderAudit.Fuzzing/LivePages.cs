using System.Text;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Two pages of a list as Amazon gives them, and an export of Xentral that knows none of their orders.</summary>
internal static class LivePages
{
    /// <summary>On both pages together.</summary>
    public const int Orders = 5;

    public const string OtherOrders =
        "id;internet;status;datum;name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland\n"
        + "9;302-0000009-0000009;freigegeben;2025-03-05;Anton Ahorn;Lindenallee 7;01099;Dresden;DE;0;;;;;\n";

    public static byte[] First { get; } = Encoding.UTF8.GetBytes($$"""{"orders":[{{Order(1)}},{{Order(2)}},{{Order(3)}}],"pagination":{"nextToken":"page two"},"createdBefore":"2025-03-05T00:00:00Z"}""");

    public static byte[] Second { get; } = Encoding.UTF8.GetBytes($$"""{"orders":[{{Order(4)}},{{Order(5)}}],"createdBefore":"2025-03-05T00:00:00Z"}""");

    private static string Order(int number) => $$$$"""
        {"orderId":"302-0000002-000000{{{{number}}}}","createdTime":"2025-03-04T1{{{{number}}}}:15:00Z","lastUpdatedTime":"2025-03-04T1{{{{number}}}}:20:00Z","programs":["PRIME"],
         "orderAliases":[{"aliasId":"R-{{{{number}}}}","aliasType":"SELLER_ORDER_ID"}],"salesChannel":{"channelName":"AMAZON","marketplaceId":"A1PA6795UKMFR9","marketplaceName":"Amazon.de"},
         "fulfillment":{"fulfillmentStatus":"UNSHIPPED","fulfilledBy":"MERCHANT","fulfillmentServiceLevel":"STANDARD","shipByWindow":{"earliestDateTime":"2025-03-05T00:00:00Z","latestDateTime":"2025-03-07T21:59:59Z"}},
         "recipient":{"deliveryAddress":{"name":"Käthe Größmann","companyName":null,"addressLine1":"Bürgerstraße {{{{number}}}}","addressLine2":"","city":"Dresden","postalCode":"01099","countryCode":"DE","addressType":"RESIDENTIAL","phone":"0351 000"}}}
        """;
}
