using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>One order out of two files: the richer address as a whole, and of the rest whatever either knows.</summary>
internal static class OrderMerge
{
    public static AmazonOrder Of(AmazonOrder first, AmazonOrder second)
    {
        if (first.UnreadableBecause is not null || second.UnreadableBecause is not null)
        {
            return first.UnreadableBecause is null ? first : second;
        }

        // Never a mixture of two addresses: the buyer may have changed it in between.
        var (richer, other) = Richness(second).CompareTo(Richness(first)) > 0 ? (second, first) : (first, second);
        var (newer, older) = second.LastUpdatedAt > first.LastUpdatedAt ? (second, first) : (first, second);
        return richer with
        {
            LastUpdatedAt = newer.LastUpdatedAt,
            MarketplaceId = richer.MarketplaceId.Length > 0 ? richer.MarketplaceId : other.MarketplaceId,
            Fulfilment = newer.Fulfilment != Fulfilment.Unknown ? newer.Fulfilment : older.Fulfilment,
            Status = StatusOf(newer, older),
            ShipBy = richer.ShipBy ?? other.ShipBy,
            IsInStorePickup = richer.IsInStorePickup || other.IsInStorePickup,
        };
    }

    // Of two files of the same age the one that has come further is right: an order is not unshipped again.
    private static AmazonOrderStatus StatusOf(AmazonOrder newer, AmazonOrder older) => (newer.Status, older.Status) switch
    {
        (AmazonOrderStatus.Unknown, var known) => known,
        (var known, AmazonOrderStatus.Unknown) => known,
        var (one, another) when newer.LastUpdatedAt == older.LastUpdatedAt => one > another ? one : another,
        var (newest, _) => newest,
    };

    private static (bool IsShown, bool IsWhole, int Parts, DateTimeOffset At) Richness(AmazonOrder order) => (
        !order.IsAddressWithheld,
        !order.HasLostLetters,
        order.DeliveryAddress is { } address ? Parts(address) : 0,
        order.LastUpdatedAt);

    private static int Parts(PostalAddress address)
        => new[]
            {
                address.Name, address.Company, address.Street, address.Supplement, address.SecondSupplement,
                address.PostalCode, address.City, address.State, address.Country, address.Phone,
            }
            .Count(part => part.Length > 0);
}
