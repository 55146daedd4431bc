using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Amazon.Faults;

namespace Xentral.OrderAudit.Simulator.Amazon.Orders;

/// <summary>Writes an order as v0 would. An address exists once the order is released; its personal parts need a restricted token.</summary>
/// <param name="reveals">The token opens addresses.</param>
internal sealed class OrderV0Writer(bool reveals)
{
    public void Write(Utf8JsonWriter json, AmazonOrder order, FaultKind? oddity)
    {
        json.WriteStartObject();
        if (oddity != FaultKind.OrderWithoutNumber)
        {
            json.WriteString("AmazonOrderId"u8, order.Number.Value);
        }

        WriteTime(json, "PurchaseDate", order.PurchasedAt);
        WriteTime(json, "LastUpdateDate", OrderWriter.LastUpdateOf(order));
        json.WriteString("OrderStatus"u8, oddity == FaultKind.UnknownEnumValue ? "InvoiceUnconfirmed" : StatusOf(order.Status));
        json.WriteString("FulfillmentChannel"u8, order.Fulfilment == Fulfilment.Amazon ? "AFN" : "MFN");
        json.WriteString("MarketplaceId"u8, order.MarketplaceId);
        json.WriteBoolean("IsISPU"u8, order.IsInStorePickup);
        json.WriteBoolean("IsAccessPointOrder"u8, order.DeliveryAddress?.Kind == AddressKind.PickupPoint);
        json.WriteNumber("NumberOfItemsUnshipped"u8, 1);
        if (order.ShipBy is { } shipBy)
        {
            WriteTime(json, "LatestShipDate", shipBy);
        }

        if (oddity == FaultKind.UnknownField)
        {
            json.WriteStartArray("Novelty"u8);
            json.WriteNullValue();
            json.WriteEndArray();
        }

        if (order.UnreadableBecause is not null || oddity == FaultKind.BrokenOrder)
        {
            json.WriteString("ShippingAddress"u8, "broken"u8);
        }
        else if (order is { DeliveryAddress: { } address, Status: AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped or AmazonOrderStatus.Shipped })
        {
            WriteAddress(json, address, order.Fulfilment);
        }

        json.WriteEndObject();
    }

    private void WriteAddress(Utf8JsonWriter json, PostalAddress address, Fulfilment fulfilment)
    {
        json.WriteStartObject("ShippingAddress"u8);
        if (reveals && fulfilment != Fulfilment.Amazon)
        {
            WriteText(json, "Name", address.Name);
            WriteText(json, "CompanyName", address.Company);
            WriteText(json, "AddressLine1", address.Street);
            WriteText(json, "AddressLine2", address.Supplement);
            WriteText(json, "AddressLine3", address.SecondSupplement);
            WriteText(json, "Phone", address.Phone);
            WriteText(json, "AddressType", address.Kind is AddressKind.Residential or AddressKind.Commercial ? address.Kind.ToString() : "");
        }

        if (fulfilment != Fulfilment.Amazon)
        {
            WriteText(json, "City", address.City);
            WriteText(json, "County", address.District);
        }

        WriteText(json, "StateOrRegion", address.State);
        WriteText(json, "PostalCode", address.PostalCode);
        WriteText(json, "CountryCode", address.Country);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time)
        => json.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static string StatusOf(AmazonOrderStatus status) => status switch
    {
        AmazonOrderStatus.Cancelled => "Canceled",
        AmazonOrderStatus.Unknown => "",
        _ => status.ToString(),
    };
}
