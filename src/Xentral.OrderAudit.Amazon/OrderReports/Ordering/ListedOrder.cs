using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>What the report on all orders tells of one, without its address.</summary>
internal readonly record struct ListedOrder(
    DateTimeOffset PurchasedAt, DateTimeOffset LastUpdatedAt, string MarketplaceId, Fulfilment Fulfilment, AmazonOrderStatus Status)
{
    /// <summary>The report for shipping should hold it.</summary>
    public bool IsToBeShipped => Fulfilment != Fulfilment.Amazon
        && Status is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped or AmazonOrderStatus.Shipped or AmazonOrderStatus.Unknown;

    public AmazonOrder WithoutAddress(OrderNumber number) => new()
    {
        Number = number,
        PurchasedAt = PurchasedAt,
        LastUpdatedAt = LastUpdatedAt,
        MarketplaceId = MarketplaceId,
        Fulfilment = Fulfilment,
        Status = Status,
        IsAddressWithheld = true,
    };

    /// <summary>The report for shipping has the address, this one the status.</summary>
    public AmazonOrder With(AmazonOrder shipping) => shipping with
    {
        LastUpdatedAt = LastUpdatedAt,
        MarketplaceId = MarketplaceId,
        Fulfilment = Fulfilment == Fulfilment.Unknown ? shipping.Fulfilment : Fulfilment,
        Status = Status,
    };
}
