using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.SecondLooks;

/// <summary>Which orders deserve a second look.</summary>
internal static class SecondLookReason
{
    // Of what an interrupted run has left, orders that were pending have long been released.
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);

    /// <summary>The merchant has to ship it, and Amazon gave its name or its street not: now and then only for a moment.</summary>
    public static bool IsWithheld(AmazonOrder order) => IsToBeShipped(order) && !HasAddress(order);

    /// <summary>Shows that this application may see addresses.</summary>
    public static bool ProvesAddresses(AmazonOrder order) => IsToBeShipped(order) && HasAddress(order);

    /// <summary>Letters were lost on the way, two addresses contradict each other, or the order has certainly changed since its page came.</summary>
    public static bool Applies(AmazonOrder order, FetchedPage page, DateTimeOffset now)
        => order.HasLostLetters || order.HasRivalAddress || (order.DeliveryAddress is { } address && LossyText.IsIn(address))
            || (order.Status is AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability && now - page.ArrivedAt > Stale);

    /// <summary>The fresher order, unless it holds less of the address than the first.</summary>
    public static AmazonOrder Better(AmazonOrder first, AmazonOrder again) => HasAddress(first) && !HasAddress(again) && IsToBeShipped(again) ? first : again;

    private static bool IsToBeShipped(AmazonOrder order)
        => order is
        {
            UnreadableBecause: null,
            IsInStorePickup: false,
            Fulfilment: Fulfilment.Merchant,
            Status: AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped or AmazonOrderStatus.Shipped,
        };

    private static bool HasAddress(AmazonOrder order)
        => order.DeliveryAddress is { } address
            && (address.Name.Length > 0 || address.Company.Length > 0)
            && (address.Street.Length > 0 || address.Supplement.Length > 0 || address.SecondSupplement.Length > 0);
}
