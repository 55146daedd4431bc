using System.Collections.Concurrent;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon.Http;

namespace Xentral.OrderAudit.TestSupport.Amazon.Orders;

/// <summary>Finds the orders of a search, oldest first, and remembers the answer for the pages that follow.</summary>
internal sealed class OrderIndex(IReadOnlyList<AmazonOrder> orders)
{
    private readonly ConcurrentDictionary<string, int[]> searches = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> byNumber = new(()
        => Enumerable.Range(0, orders.Count).ToDictionary(index => orders[index].Number.Value, StringComparer.Ordinal));

    public AmazonOrder this[int index] => orders[index];

    public int? Find(string number) => byNumber.Value.TryGetValue(number, out var index) ? index : null;

    /// <param name="oldest">Amazon forgets older orders.</param>
    public int[] Search(SearchParameters parameters, DateTimeOffset oldest)
        => searches.GetOrAdd($"{parameters.Key}|{parameters.Before.UtcTicks}", _ => [..
            Enumerable.Range(0, orders.Count)
                .Select(index => (Index: index, Order: orders[index]))
                .Where(item => item.Order.PurchasedAt >= oldest && Matches(item.Order, parameters))
                .Select(item => (item.Index, Time: TimeOf(item.Order, parameters)))
                .OrderBy(item => item.Time)
                .Select(item => item.Index)]);

    private static bool Matches(AmazonOrder order, SearchParameters parameters)
        => TimeOf(order, parameters) >= parameters.After
            && TimeOf(order, parameters) <= parameters.Before
            && (parameters.MarketplaceIds.Count == 0 || parameters.MarketplaceIds.Contains(order.MarketplaceId, StringComparer.Ordinal))
            && (parameters.FulfilledBy.Count == 0 || parameters.FulfilledBy.Contains(WireNames.Of(order.Fulfilment), StringComparer.Ordinal))
            && (parameters.Statuses.Count == 0 || parameters.Statuses.Contains(WireNames.Of(order.Status), StringComparer.Ordinal));

    private static DateTimeOffset TimeOf(AmazonOrder order, SearchParameters parameters)
        => parameters.ByUpdate ? OrderWriter.LastUpdateOf(order) : order.PurchasedAt;
}
