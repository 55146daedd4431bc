using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>An order as bytes: the fields the audit reads and nothing else of what Amazon sent. Values of enumerations travel by name.</summary>
internal static class OrderCodec
{
    private const long Never = -1;

    public static void Write(BinaryWriter writer, AmazonOrder order)
    {
        writer.Write(order.Number.Value);
        writer.Write(order.PurchasedAt.UtcTicks);
        writer.Write(order.LastUpdatedAt.UtcTicks);
        writer.Write(order.AsOf?.UtcTicks ?? Never);
        writer.Write(order.MarketplaceId);
        writer.Write(order.Fulfilment.ToString());
        writer.Write(order.Status.ToString());
        writer.Write(order.ShipBy?.UtcTicks ?? Never);
        writer.Write(order.ShippedAt?.UtcTicks ?? Never);
        writer.Write(order.IsInStorePickup);
        writer.Write(order.IsAddressWithheld);
        writer.Write(order.HasLostLetters);
        writer.Write(order.HasRivalAddress);
        writer.Write(order.DeliveryAddress is not null);
        if (order.DeliveryAddress is { } address)
        {
            Write(writer, address);
        }

        writer.Write(order.UnreadableBecause is not null);
        writer.Write(order.UnreadableBecause?.De ?? "");
        writer.Write(order.UnreadableBecause?.En ?? "");
    }

    public static AmazonOrder Read(BinaryReader reader)
    {
        var order = new AmazonOrder
        {
            Number = new OrderNumber(reader.ReadString()),
            PurchasedAt = Time(reader.ReadInt64()),
            LastUpdatedAt = Time(reader.ReadInt64()),
            AsOf = TimeOrNever(reader.ReadInt64()),
            MarketplaceId = reader.ReadString(),
            Fulfilment = Named<Fulfilment>(reader.ReadString()),
            Status = Named<AmazonOrderStatus>(reader.ReadString()),
            ShipBy = TimeOrNever(reader.ReadInt64()),
            ShippedAt = TimeOrNever(reader.ReadInt64()),
            IsInStorePickup = reader.ReadBoolean(),
            IsAddressWithheld = reader.ReadBoolean(),
            HasLostLetters = reader.ReadBoolean(),
            HasRivalAddress = reader.ReadBoolean(),
            DeliveryAddress = reader.ReadBoolean() ? ReadAddress(reader) : null,
        };
        var isUnreadable = reader.ReadBoolean();
        var because = new LocalizedText(De: reader.ReadString(), En: reader.ReadString());
        return isUnreadable ? order with { UnreadableBecause = because } : order;
    }

    private static void Write(BinaryWriter writer, PostalAddress address)
    {
        writer.Write(address.Name);
        writer.Write(address.Company);
        writer.Write(address.Contact);
        writer.Write(address.Department);
        writer.Write(address.SubDepartment);
        writer.Write(address.Street);
        writer.Write(address.Supplement);
        writer.Write(address.SecondSupplement);
        writer.Write(address.PostalCode);
        writer.Write(address.City);
        writer.Write(address.District);
        writer.Write(address.State);
        writer.Write(address.Country);
        writer.Write(address.Phone);
        writer.Write(address.Email);
        writer.Write(address.Kind.ToString());
    }

    private static PostalAddress ReadAddress(BinaryReader reader) => new()
    {
        Name = reader.ReadString(),
        Company = reader.ReadString(),
        Contact = reader.ReadString(),
        Department = reader.ReadString(),
        SubDepartment = reader.ReadString(),
        Street = reader.ReadString(),
        Supplement = reader.ReadString(),
        SecondSupplement = reader.ReadString(),
        PostalCode = reader.ReadString(),
        City = reader.ReadString(),
        District = reader.ReadString(),
        State = reader.ReadString(),
        Country = reader.ReadString(),
        Phone = reader.ReadString(),
        Email = reader.ReadString(),
        Kind = Named<AddressKind>(reader.ReadString()),
    };

    private static DateTimeOffset? TimeOrNever(long utcTicks) => utcTicks == Never ? null : Time(utcTicks);

    private static DateTimeOffset Time(long utcTicks) => new(utcTicks, TimeSpan.Zero);

    private static T Named<T>(string name)
        where T : struct, Enum
        => Enum.TryParse<T>(name, out var value) ? value : default;
}
