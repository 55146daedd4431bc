using System.Text.Json;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>
/// A saved order of v0 in the words of 2026-01-01, after Amazon's own mapping ("Orders API migration guide"). Amazon is no longer asked for them, but
/// answers from before its two-year window exist nowhere else.
/// </summary>
internal static class OrderV0Mapper
{
    public static OrderReader Orders { get; } = new("AmazonOrderId", "PurchaseDate", order => Map(order.Deserialize(PayloadContext.Default.OrderV0Payload)));

    private static OrderPayload? Map(OrderV0Payload? order) => order is null ? null : new()
    {
        OrderId = order.AmazonOrderId,
        CreatedTime = order.PurchaseDate,
        LastUpdatedTime = order.LastUpdateDate,
        Programs = IsTrue(order.IsISPU) ? ["IN_STORE_PICK_UP"] : null,
        SalesChannel = new() { MarketplaceId = order.MarketplaceId },
        Fulfillment = new()
        {
            FulfillmentStatus = StatusOf(order.OrderStatus),
            FulfilledBy = order.FulfillmentChannel switch
            {
                "MFN" => "MERCHANT",
                "AFN" => "AMAZON",
                var other => other,
            },
            ShipByWindow = new() { LatestDateTime = order.LatestShipDate },
        },
        Recipient = new() { DeliveryAddress = AddressOf(order) },
    };

    private static string? StatusOf(string? status) => status switch
    {
        "PendingAvailability" => "PENDING_AVAILABILITY",
        "Pending" => "PENDING",
        "Unshipped" => "UNSHIPPED",
        "PartiallyShipped" => "PARTIALLY_SHIPPED",
        "Shipped" => "SHIPPED",
        "Canceled" => "CANCELLED",
        "Unfulfillable" => "UNFULFILLABLE",
        _ => status,
    };

    private static DeliveryAddressPayload? AddressOf(OrderV0Payload order) => order.ShippingAddress is not { } address ? null : new()
    {
        Name = address.Name,
        CompanyName = address.CompanyName,
        AddressLine1 = address.AddressLine1,
        AddressLine2 = address.AddressLine2,
        AddressLine3 = address.AddressLine3,
        City = address.City,
        DistrictOrCounty = string.IsNullOrEmpty(address.County) ? address.District : address.County,
        StateOrRegion = address.StateOrRegion,
        Municipality = address.Municipality,
        PostalCode = address.PostalCode,
        CountryCode = address.CountryCode,
        Phone = address.Phone,
        ExtendedFields = address.ExtendedFields,
        AddressType = IsTrue(order.IsAccessPointOrder) ? "PICKUP_POINT" : address.AddressType?.ToUpperInvariant(),
    };

    private static bool IsTrue(string? text) => "true".Equals(text, StringComparison.OrdinalIgnoreCase);
}
