using System.Collections;
using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Orders;

/// <summary>Any number of plain German orders of invented people, made when asked for; the same index always gives the same order.</summary>
public sealed class SampleOrders(int count, DateTimeOffset first, TimeSpan apart) : IReadOnlyList<AmazonOrder>
{
    private static readonly string[] FirstNames = ["Ilse", "Jörg", "Änne", "Björn", "Mathilda", "Cem", "Łucja", "Renée", "Ottokar", "Fenja"];
    private static readonly string[] LastNames = ["Grünspecht", "Möhrenfeld", "Weißkohl", "Tannhorst", "Sandkuhl", "Öllinger", "Zwiebelring"];
    private static readonly string[] Streets = ["Lindenstraße", "Am Mühlgraben", "Hauptstr.", "Kirschallee", "Weg zum Deich", "Rübenackerstraße"];
    private static readonly (string Code, string City)[] Places =
        [("01067", "Dresden"), ("20095", "Hamburg"), ("50667", "Köln"), ("80331", "München"), ("99084", "Erfurt"), ("24937", "Flensburg")];

    public int Count => count;

    public AmazonOrder this[int index]
    {
        get
        {
            var purchasedAt = first + (apart * index);
            var place = Places[index % Places.Length];
            return new()
            {
                Number = new(string.Create(CultureInfo.InvariantCulture, $"302-{(index / 10_000_000) + 1:0000000}-{index % 10_000_000:0000000}")),
                PurchasedAt = purchasedAt,
                LastUpdatedAt = purchasedAt.AddMinutes(30),
                MarketplaceId = "A1PA6795UKMFR9",
                Fulfilment = Fulfilment.Merchant,
                Status = AmazonOrderStatus.Unshipped,
                ShipBy = purchasedAt.AddDays(2),
                DeliveryAddress = new()
                {
                    Name = $"{FirstNames[index % FirstNames.Length]} {LastNames[index % LastNames.Length]}",
                    Street = string.Create(CultureInfo.InvariantCulture, $"{Streets[index % Streets.Length]} {1 + (index % 120)}"),
                    Supplement = index % 9 == 0 ? "Hinterhaus, 2. OG" : "",
                    PostalCode = place.Code,
                    City = place.City,
                    Country = "DE",
                    Phone = string.Create(CultureInfo.InvariantCulture, $"+49 30 23125 {index % 1000:000}"),
                    Kind = AddressKind.Residential,
                },
            };
        }
    }

    public IEnumerator<AmazonOrder> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
