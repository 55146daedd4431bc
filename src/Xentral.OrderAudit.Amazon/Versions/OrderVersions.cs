using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Versions;

/// <summary>
/// One order that came more than once. The youngest version that shows an address gives the whole of it, never a line of one and a line of another;
/// the youngest that knows anything else gives that.
/// </summary>
internal sealed class OrderVersions
{
    private AmazonOrder facts;
    private AmazonOrder? shown;
    private bool isContradictory;

    public OrderVersions(AmazonOrder first)
    {
        facts = first;
        shown = ShowsAddress(first) ? first : null;
        isContradictory = first.HasRivalAddress;
    }

    public int Seen { get; private set; } = 1;

    /// <summary>The order as it is to be judged.</summary>
    public AmazonOrder Result => shown is null ? facts : facts with
    {
        AsOf = shown.AsOf,
        DeliveryAddress = shown.DeliveryAddress,
        IsAddressWithheld = shown.IsAddressWithheld,
        HasLostLetters = shown.HasLostLetters,
        HasRivalAddress = isContradictory,
    };

    /// <summary>The moment of which a version is.</summary>
    public static DateTimeOffset AgeOf(AmazonOrder order) => order.AsOf ?? order.LastUpdatedAt;

    /// <summary>Name and street are there; without them Amazon withholds the address, and an earlier version may have it.</summary>
    public static bool ShowsAddress(AmazonOrder order)
        => order is { IsAddressWithheld: false, DeliveryAddress: { } address }
            && (address.Name.Length > 0 || address.Company.Length > 0)
            && (address.Street.Length > 0 || address.Supplement.Length > 0 || address.SecondSupplement.Length > 0);

    public void Add(AmazonOrder other)
    {
        Seen++;
        AddFacts(other);
        if (!ShowsAddress(other))
        {
            return;
        }

        if (shown is null)
        {
            (shown, isContradictory) = (other, other.HasRivalAddress);
        }
        else if (AddressSketch.IsSame(shown.DeliveryAddress!, other.DeliveryAddress!))
        {
            // One and the same; the later age counts, and the one that kept its letters.
            var (younger, elder) = AgeOf(other) > AgeOf(shown) ? (other, shown) : (shown, other);
            var whole = younger.HasLostLetters && !elder.HasLostLetters ? elder : younger;
            shown = whole with { AsOf = AgeOf(younger) };
        }
        else if (AgeOf(other) == default || AgeOf(shown) == default)
        {
            // An address that was saved alone does not tell its age.
            (shown, isContradictory) = (AgeOf(other) > AgeOf(shown) ? other : shown, true);
        }
        else if (AgeOf(other) > AgeOf(shown))
        {
            (shown, isContradictory) = (other, other.HasRivalAddress);
        }
        else
        {
            isContradictory |= AgeOf(other) == AgeOf(shown);
        }
    }

    private void AddFacts(AmazonOrder other)
    {
        if (facts.UnreadableBecause is not null || other.UnreadableBecause is not null)
        {
            facts = facts.UnreadableBecause is null ? facts : other;
            return;
        }

        var (newer, older) = other.LastUpdatedAt > facts.LastUpdatedAt ? (other, facts) : (facts, other);
        facts = newer with
        {
            PurchasedAt = newer.PurchasedAt == default ? older.PurchasedAt : newer.PurchasedAt,
            MarketplaceId = newer.MarketplaceId.Length > 0 ? newer.MarketplaceId : older.MarketplaceId,
            Fulfilment = newer.Fulfilment != Fulfilment.Unknown ? newer.Fulfilment : older.Fulfilment,
            Status = StatusOf(newer, older),
            ShipBy = newer.ShipBy ?? older.ShipBy,
            ShippedAt = newer.ShippedAt ?? older.ShippedAt,
            IsInStorePickup = newer.IsInStorePickup || older.IsInStorePickup,

            // Until a version shows one: the fuller of two that do not.
            DeliveryAddress = newer.DeliveryAddress ?? older.DeliveryAddress,
            IsAddressWithheld = newer.IsAddressWithheld && older.IsAddressWithheld,
        };
    }

    // Of two versions of the same age the one that has come further is right: an order is not unshipped again.
    private static AmazonOrderStatus StatusOf(AmazonOrder newer, AmazonOrder older) => (newer.Status, older.Status) switch
    {
        (AmazonOrderStatus.Unknown, var known) => known,
        (var known, AmazonOrderStatus.Unknown) => known,
        var (one, another) when newer.LastUpdatedAt == older.LastUpdatedAt => one > another ? one : another,
        var (newest, _) => newest,
    };
}
