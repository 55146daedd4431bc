using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Payloads.V0;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>An order of the Orders API v0 → ours, with the same leniency as <see cref="AmazonOrderMapper"/>.</summary>
/// <param name="unreadable">Names orders that make no sense.</param>
internal sealed class V0OrderMapper(AmazonOrderMapper unreadable)
{
    public AmazonOrder Map(Payloads.V0.OrderPayload? order, int index)
    {
        if (string.IsNullOrWhiteSpace(order?.AmazonOrderId))
        {
            return unreadable.Unreadable(null, null, index, "AmazonOrderId is missing");
        }

        if (order.PurchaseDate is not { } purchasedAt)
        {
            return unreadable.Unreadable(order.AmazonOrderId, null, index, "PurchaseDate is missing or no time");
        }

        var address = DeliveryAddressMapper.Map(AddressOf(order.ShippingAddress));
        return new AmazonOrder
        {
            Number = new OrderNumber(order.AmazonOrderId),
            PurchasedAt = purchasedAt,
            LastUpdatedAt = order.LastUpdateDate ?? purchasedAt,
            MarketplaceId = order.MarketplaceId ?? "",
            Fulfilment = FulfilmentOf(order.FulfillmentChannel),
            Status = StatusOf(order.OrderStatus),
            ShipBy = order.LatestShipDate,
            IsInStorePickup = IsTrue(order.IsInStorePickup),
            DeliveryAddress = IsTrue(order.IsAccessPointOrder) && address is not null ? address with { Kind = AddressKind.PickupPoint } : address,
        };
    }

    private static DeliveryAddressPayload? AddressOf(AddressPayload? address) => address is null ? null : new()
    {
        Name = address.Name,
        CompanyName = address.CompanyName,
        AddressLine1 = address.AddressLine1,
        AddressLine2 = address.AddressLine2,
        AddressLine3 = address.AddressLine3,
        City = address.City,
        DistrictOrCounty = string.IsNullOrEmpty(address.District) ? address.County : address.District,
        StateOrRegion = address.StateOrRegion,
        Municipality = address.Municipality,
        PostalCode = address.PostalCode,
        CountryCode = address.CountryCode,
        Phone = address.Phone,
        AddressType = address.AddressType?.ToUpperInvariant(),
    };

    private static Fulfilment FulfilmentOf(string? text) => text switch
    {
        "MFN" => Fulfilment.Merchant,
        "AFN" => Fulfilment.Amazon,
        _ => Fulfilment.Unknown,
    };

    private static AmazonOrderStatus StatusOf(string? text) => text switch
    {
        "PendingAvailability" => AmazonOrderStatus.PendingAvailability,
        "Pending" => AmazonOrderStatus.Pending,
        "Unshipped" => AmazonOrderStatus.Unshipped,
        "PartiallyShipped" => AmazonOrderStatus.PartiallyShipped,
        "Shipped" or "InvoiceUnconfirmed" => AmazonOrderStatus.Shipped,
        "Canceled" => AmazonOrderStatus.Cancelled,
        "Unfulfillable" => AmazonOrderStatus.Unfulfillable,
        _ => AmazonOrderStatus.Unknown,
    };

    private static bool IsTrue(string? text) => text is "true" or "True";
}
