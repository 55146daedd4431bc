using System.Text;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>Amazon's order → ours. Unknown words become Unknown; an order that makes no sense is kept as unreadable, never dropped.</summary>
/// <param name="names">Amazon's names of an order's number and of its time of purchase.</param>
/// <param name="since">Stands in for a purchase date that cannot be read.</param>
internal sealed class AmazonOrderMapper(OrderPlaces places, (string Number, string PurchasedAt) names, DateTimeOffset since)
{
    private static readonly LocalizedText PurchaseDate = new(De: "Kaufdatum", En: "date of purchase");

    public AmazonOrder Map(OrderPayload? order, int index)
    {
        if (order?.OrderId is not { } number || !IsNumber(number))
        {
            return Unreadable(null, order?.CreatedTime.Moment, index, OrderFaults.WithoutNumber(names.Number));
        }

        if (!PackedNumber.TryPack(number, out _) && OrderNumberInText.AllIn(Encoding.UTF8.GetBytes(number)) is [var likely, ..])
        {
            return Unreadable(likely, order.CreatedTime.Moment, index, OrderFaults.WithoutNumber(names.Number));
        }

        if (order.CreatedTime.Moment is not { } purchasedAt)
        {
            return Unreadable(number, order.LastUpdatedTime, index, OrderFaults.NoDate(PurchaseDate, names.PurchasedAt, order.CreatedTime.Text ?? ""));
        }

        var address = DeliveryAddressMapper.Map(order.Recipient?.DeliveryAddress);
        var status = StatusOf(order.Fulfillment?.FulfillmentStatus);
        return new AmazonOrder
        {
            Number = new OrderNumber(number),
            PurchasedAt = purchasedAt,
            LastUpdatedAt = order.LastUpdatedTime ?? purchasedAt,
            MarketplaceId = order.SalesChannel?.MarketplaceId ?? "",
            Fulfilment = FulfilmentOf(order.Fulfillment?.FulfilledBy),
            Status = status,
            ShipBy = order.Fulfillment?.ShipByWindow?.LatestDateTime,
            ShippedAt = status == AmazonOrderStatus.Shipped ? order.Packages?.Max(package => package?.ShipTime) : null,
            IsInStorePickup = order.Programs?.Contains("IN_STORE_PICK_UP") ?? false,
            DeliveryAddress = address,
            HasLostLetters = address is not null && HalvesAreIn(address),
        };
    }

    /// <summary>An order that could not be read. One without a number still has to be counted, so it gets the name of its place.</summary>
    public AmazonOrder Unreadable(string? number, DateTimeOffset? purchasedAt, int index, LocalizedText because)
        => AmazonOrder.Unreadable(new OrderNumber(IsNumber(number) ? number! : places.NumberOf(index)), purchasedAt ?? since, places.Says(index, because));

    // Half a letter is a part of no number.
    private static bool IsNumber(string? text) => !string.IsNullOrWhiteSpace(text) && !text.Contains('\uFFFD');

    // Here a question mark is a question mark; only this sign says that a letter was lost.
    private static bool HalvesAreIn(PostalAddress address)
        => LossyText.IsIn(address) && address.Lines.Append(address.City).Append(address.District).Append(address.State).Any(text => text.Contains('\uFFFD'));

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
