using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Simulator;

/// <summary>An order in the shape of the Orders API 2026-01-01, less what Amazon withholds.</summary>
internal static class OrderOnTheWire
{
    public static DateTimeOffset LastUpdateOf(AmazonOrder order) => order.LastUpdatedAt == default ? order.PurchasedAt : order.LastUpdatedAt;

    public static object Of(AmazonOrder order) => new
    {
        orderId = order.Number.Value,
        createdTime = order.PurchasedAt,
        lastUpdatedTime = LastUpdateOf(order),
        programs = order.IsInStorePickup ? new[] { "IN_STORE_PICK_UP" } : [],
        salesChannel = new { channelName = "AMAZON", marketplaceId = order.MarketplaceId },
        recipient = ReleasedAddressOf(order) is { } address ? new { deliveryAddress = Of(address) } : null,
        fulfillment = new
        {
            fulfillmentStatus = WireNames.Of(order.Status),
            fulfilledBy = WireNames.Of(order.Fulfilment),
            shipByWindow = order.ShipBy is { } shipBy ? new { latestDateTime = shipBy } : null,
        },
        packages = order.ShippedAt is { } shippedAt && order.Fulfilment == Fulfilment.Merchant ? new[] { new { shipTime = shippedAt } } : [],
    };

    // Before the payment is settled Amazon releases nothing, and little of what it ships itself.
    private static PostalAddress? ReleasedAddressOf(AmazonOrder order) => order switch
    {
        { DeliveryAddress: null } or { Status: AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability } => null,
        { Fulfilment: Fulfilment.Amazon, DeliveryAddress: var address }
            => new() { PostalCode = address.PostalCode, State = address.State, Country = address.Country },
        _ => order.DeliveryAddress,
    };

    private static object Of(PostalAddress address) => new
    {
        name = address.Name,
        companyName = address.Company,
        addressLine1 = address.Street,
        addressLine2 = address.Supplement,
        addressLine3 = address.SecondSupplement,
        city = address.City,
        districtOrCounty = address.District,
        stateOrRegion = address.State,
        postalCode = address.PostalCode,
        countryCode = address.Country,
        phone = address.Phone,
        addressType = WireNames.Of(address.Kind),
    };
}
