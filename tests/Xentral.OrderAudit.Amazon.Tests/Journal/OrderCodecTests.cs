using System.Text;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Journal;

public sealed class OrderCodecTests
{
    private static readonly DateTimeOffset Noon = new(2023, 8, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Every property differs from its default, so that one nobody writes down shows.</summary>
    private static readonly AmazonOrder Full = new()
    {
        Number = new("302-1234567-1234567"),
        PurchasedAt = Noon,
        LastUpdatedAt = Noon.AddHours(1),
        AsOf = Noon.AddHours(2),
        MarketplaceId = "A1PA6795UKMFR9",
        Fulfilment = Fulfilment.Amazon,
        Status = AmazonOrderStatus.Shipped,
        ShipBy = Noon.AddDays(1),
        ShippedAt = Noon.AddDays(2),
        IsInStorePickup = true,
        IsAddressWithheld = true,
        HasLostLetters = true,
        HasRivalAddress = true,
        DeliveryAddress = new()
        {
            Name = "Änne Grünspecht",
            Company = "Möhrenfeld GmbH",
            Contact = "Cem",
            Department = "Einkauf",
            SubDepartment = "Nord",
            Street = "Lindenstraße 5",
            Supplement = "Hinterhaus",
            SecondSupplement = "2. OG",
            PostalCode = "01067",
            City = "Łódź",
            District = "Mitte",
            State = "SN",
            Country = "DE",
            Phone = "+49 30 23125 000",
            Email = "anne@example.org",
            Kind = AddressKind.PickupPoint,
        },
        UnreadableBecause = new("unerwarteter Aufbau", "unexpected shape"),
    };

    [Fact]
    public void The_sample_fills_every_property()
    {
        Assert.Empty(Unset(Full, new AmazonOrder { Number = new("x"), PurchasedAt = default }));
        Assert.Empty(Unset(Full.DeliveryAddress!, PostalAddress.Empty));
    }

    [Fact]
    public void Every_property_comes_back() => Assert.Equal(Full, RoundTrip(Full));

    [Fact]
    public void What_is_absent_stays_absent()
    {
        var bare = new AmazonOrder { Number = new("S02-1"), PurchasedAt = Noon };

        Assert.Equal(bare, RoundTrip(bare));
    }

    private static IEnumerable<string> Unset<T>(T sample, T defaults) => typeof(T).GetProperties()
        .Where(property => property.CanWrite && Equals(property.GetValue(sample), property.GetValue(defaults)))
        .Select(property => property.Name);

    private static AmazonOrder RoundTrip(AmazonOrder order)
    {
        var buffer = new MemoryStream();
        OrderCodec.Write(new BinaryWriter(buffer, Encoding.UTF8), order);
        buffer.Position = 0;
        return OrderCodec.Read(new BinaryReader(buffer, Encoding.UTF8));
    }
}
