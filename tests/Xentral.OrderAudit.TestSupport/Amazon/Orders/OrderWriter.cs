using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Orders;

/// <summary>Writes an order as Amazon would: the blocks that were asked for, personal data only where the role and the fulfilment allow it.</summary>
internal sealed class OrderWriter(AmazonSimulatorOptions options)
{
    public static DateTimeOffset LastUpdateOf(AmazonOrder order) => order.LastUpdatedAt == default ? order.PurchasedAt : order.LastUpdatedAt;

    /// <param name="oddity">A fault that shows in every order, or in this one.</param>
    public void Write(Utf8JsonWriter json, AmazonOrder order, int index, IReadOnlyList<string> includedData, FaultKind? oddity)
    {
        var isBroken = order.UnreadableBecause is not null || oddity == FaultKind.BrokenOrder;
        json.WriteStartObject();
        if (oddity != FaultKind.OrderWithoutNumber)
        {
            json.WriteString("orderId"u8, order.Number.Value);
        }

        WriteTime(json, "createdTime", order.PurchasedAt);
        WriteTime(json, "lastUpdatedTime", LastUpdateOf(order));
        WritePrograms(json, order);
        WriteSalesChannel(json, order);

        if (includedData.Contains("RECIPIENT", StringComparer.Ordinal))
        {
            if (isBroken)
            {
                json.WriteString("recipient"u8, "broken");
            }
            else
            {
                new RecipientWriter(options).Write(json, order, index, oddity);
            }
        }

        if (includedData.Contains("FULFILLMENT", StringComparer.Ordinal))
        {
            WriteFulfillment(json, order, oddity == FaultKind.UnknownEnumValue);
        }

        if (includedData.Contains("PACKAGES", StringComparer.Ordinal) && order.Fulfilment == Fulfilment.Merchant)
        {
            WritePackages(json, order, index);
        }

        WriteItems(json, order, index);
        if (oddity == FaultKind.UnknownField)
        {
            json.WriteStartObject("novelty"u8);
            json.WriteStartArray("list"u8);
            json.WriteNumberValue(1);
            json.WriteNullValue();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePrograms(Utf8JsonWriter json, AmazonOrder order)
    {
        json.WriteStartArray("programs"u8);
        if (order.IsInStorePickup)
        {
            json.WriteStringValue("IN_STORE_PICK_UP"u8);
        }

        json.WriteEndArray();
    }

    private static void WriteSalesChannel(Utf8JsonWriter json, AmazonOrder order)
    {
        json.WriteStartObject("salesChannel"u8);
        json.WriteString("channelName"u8, "AMAZON"u8);
        if (order.MarketplaceId.Length > 0)
        {
            json.WriteString("marketplaceId"u8, order.MarketplaceId);
            json.WriteString("marketplaceName"u8, Marketplace.NameOf(order.MarketplaceId));
        }

        json.WriteEndObject();
    }

    private static void WriteFulfillment(Utf8JsonWriter json, AmazonOrder order, bool withUnknownStatus)
    {
        json.WriteStartObject("fulfillment"u8);
        json.WriteString("fulfillmentStatus"u8, withUnknownStatus ? "INVOICE_UNCONFIRMED" : WireNames.Of(order.Status));
        json.WriteString("fulfilledBy"u8, WireNames.Of(order.Fulfilment));
        json.WriteString("fulfillmentServiceLevel"u8, withUnknownStatus ? "BY_BALLOON" : "STANDARD");
        if (order.ShipBy is { } shipBy)
        {
            json.WriteStartObject("shipByWindow"u8);
            WriteTime(json, "earliestDateTime", order.PurchasedAt);
            WriteTime(json, "latestDateTime", shipBy);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePackages(Utf8JsonWriter json, AmazonOrder order, int index)
    {
        json.WriteStartArray("packages"u8);
        if (order.ShippedAt is { } shippedAt)
        {
            json.WriteStartObject();
            json.WriteString("packageReferenceId"u8, (index + 1).ToString(CultureInfo.InvariantCulture));
            json.WriteStartObject("packageStatus"u8);
            json.WriteString("status"u8, "SHIPPED"u8);
            json.WriteEndObject();
            json.WriteString("carrier"u8, "Simulated Parcel"u8);
            WriteTime(json, "shipTime", shippedAt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Items are always there at Amazon and cost a reader time, so they are here too.
    private static void WriteItems(Utf8JsonWriter json, AmazonOrder order, int index)
    {
        json.WriteStartArray("orderItems"u8);
        json.WriteStartObject();
        json.WriteString("orderItemId"u8, (70_000_000_000_000 + index).ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("quantityOrdered"u8, 1 + (index % 3));
        json.WriteStartObject("product"u8);
        json.WriteString("asin"u8, "B0SIMULATE");
        json.WriteString("title"u8, "Gießkanne „Elfriede“, 5 l, verzinkt, mit Brause");
        json.WriteString("sellerSku"u8, "GK-5-VZ");
        json.WriteStartObject("price"u8);
        json.WriteStartObject("unitPrice"u8);
        json.WriteString("amount"u8, "24.90");
        json.WriteString("currencyCode"u8, "EUR");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("fulfillment"u8);
        json.WriteNumber("quantityFulfilled"u8, order.Status == AmazonOrderStatus.Shipped ? 1 + (index % 3) : 0);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time)
        => json.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
}
