using System.Globalization;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>Amazon's order → ours. Unknown words become Unknown; an order that makes no sense is kept as unreadable, never dropped.</summary>
/// <param name="since">Stands in for a purchase date that cannot be read.</param>
internal sealed class AmazonOrderMapper(int pageNumber, DateTimeOffset since)
{
    public AmazonOrder Map(OrderPayload? order, int index)
    {
        if (string.IsNullOrWhiteSpace(order?.OrderId))
        {
            return Unreadable(null, order?.CreatedTime, index, "orderId is missing");
        }

        if (order.CreatedTime is not { } purchasedAt)
        {
            return Unreadable(order.OrderId, order.LastUpdatedTime, index, "createdTime is missing or no time");
        }

        var status = StatusOf(order.Fulfillment?.FulfillmentStatus);
        return new AmazonOrder
        {
            Number = new OrderNumber(order.OrderId),
            PurchasedAt = purchasedAt,
            LastUpdatedAt = order.LastUpdatedTime ?? purchasedAt,
            MarketplaceId = order.SalesChannel?.MarketplaceId ?? "",
            Fulfilment = FulfilmentOf(order.Fulfillment?.FulfilledBy),
            Status = status,
            ShipBy = order.Fulfillment?.ShipByWindow?.LatestDateTime,
            ShippedAt = status == AmazonOrderStatus.Shipped ? order.Packages?.Max(package => package?.ShipTime) : null,
            IsInStorePickup = order.Programs?.Contains("IN_STORE_PICK_UP") ?? false,
            DeliveryAddress = DeliveryAddressMapper.Map(order.Recipient?.DeliveryAddress),
        };
    }

    public AmazonOrder Unreadable(string? number, string? purchasedAt, int index, string because)
        => Unreadable(
            number,
            DateTimeOffset.TryParse(purchasedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null,
            index,
            because);

    // An order without a number still has to be counted, so it gets the name of its place.
    private AmazonOrder Unreadable(string? number, DateTimeOffset? purchasedAt, int index, string because)
        => AmazonOrder.Unreadable(
            new OrderNumber(string.IsNullOrWhiteSpace(number) ? $"?page-{pageNumber}-{index + 1}" : number),
            purchasedAt ?? since,
            because);

    private static Fulfilment FulfilmentOf(string? text) => text switch
    {
        "MERCHANT" => Fulfilment.Merchant,
        "AMAZON" => Fulfilment.Amazon,
        _ => Fulfilment.Unknown,
    };

    private static AmazonOrderStatus StatusOf(string? text) => text switch
    {
        "PENDING_AVAILABILITY" => AmazonOrderStatus.PendingAvailability,
        "PENDING" => AmazonOrderStatus.Pending,
        "UNSHIPPED" => AmazonOrderStatus.Unshipped,
        "PARTIALLY_SHIPPED" => AmazonOrderStatus.PartiallyShipped,
        "SHIPPED" => AmazonOrderStatus.Shipped,
        "CANCELLED" => AmazonOrderStatus.Cancelled,
        "UNFULFILLABLE" => AmazonOrderStatus.Unfulfillable,
        _ => AmazonOrderStatus.Unknown,
    };
}
