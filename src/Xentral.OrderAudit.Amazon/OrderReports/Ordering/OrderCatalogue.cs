using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>Every order of a window as the report on all orders lists it, and which of them the report for shipping has brought.</summary>
internal sealed class OrderCatalogue(AuditWindow window)
{
    // Orders of other shops that Amazon only ships; the list of orders does not hold them either.
    private const string OtherShops = "Non-Amazon";

    private readonly Dictionary<OrderNumber, ListedOrder> listed = [];
    private readonly HashSet<OrderNumber> brought = [];
    private readonly Dictionary<string, string?> marketplaces = new(StringComparer.Ordinal);

    public void Add(AmazonOrder order)
    {
        if (Belongs(order) && !(listed.TryGetValue(order.Number, out var known) && known.LastUpdatedAt > order.LastUpdatedAt))
        {
            listed[order.Number] = new(order.PurchasedAt, order.LastUpdatedAt, MarketplaceOf(order)!, order.Fulfilment, order.Status);
        }
    }

    /// <summary>Orders of the report for shipping with what the list knows of them.</summary>
    /// <returns>Whole ones, and those whose status nobody tells: missing in the list, or still pending in it.</returns>
    public (List<AmazonOrder> Whole, List<AmazonOrder> Doubtful) Merge(IEnumerable<AmazonOrder> shipping)
    {
        List<AmazonOrder> whole = [], doubtful = [];
        foreach (var order in shipping.Where(order => order.UnreadableBecause is null && Belongs(order)))
        {
            brought.Add(order.Number);
            if (!listed.TryGetValue(order.Number, out var known))
            {
                doubtful.Add(order with { MarketplaceId = MarketplaceOf(order)! });
            }
            else if (known.Status is AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability)
            {
                doubtful.Add(known.With(order) with { Status = AmazonOrderStatus.Unknown });
            }
            else
            {
                whole.Add(known.With(order));
            }
        }

        return (whole, doubtful);
    }

    /// <summary>What the report for shipping has not brought: orders it does not hold by its nature, and orders it should have held.</summary>
    public (List<AmazonOrder> Others, List<AmazonOrder> Missed) Rest()
    {
        var rest = listed.Where(entry => !brought.Contains(entry.Key)).ToLookup(
            entry => entry.Value.IsToBeShipped, entry => entry.Value.WithoutAddress(entry.Key));
        return ([.. rest[false]], [.. rest[true]]);
    }

    private bool Belongs(AmazonOrder order)
        => order.PurchasedAt >= window.EffectiveSince && order.PurchasedAt <= window.Until && MarketplaceOf(order) is not null;

    /// <summary>The marketplace by its id; <see langword="null"/> for one that was not asked for.</summary>
    private string? MarketplaceOf(AmazonOrder order)
    {
        if (!marketplaces.TryGetValue(order.MarketplaceId, out var id))
        {
            marketplaces[order.MarketplaceId] = id = Resolve(order.MarketplaceId);
        }

        return id;
    }

    private string? Resolve(string channel) => Marketplace.Find(channel) switch
    {
        { } known => window.MarketplaceIds.Contains(known.Id, StringComparer.Ordinal) ? known.Id : null,
        null when channel.StartsWith(OtherShops, StringComparison.OrdinalIgnoreCase) => null,
        null => window.MarketplaceIds is [var only] ? only : channel,
    };
}
