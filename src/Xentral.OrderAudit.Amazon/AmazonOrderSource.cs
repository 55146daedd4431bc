using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Reads orders by the chosen route, each order once.</summary>
internal sealed class AmazonOrderSource(IOrderRoute route, OrderFetch fetch, IAuditProgress progress) : IAmazonOrderSource
{
    public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(
        AuditWindow window,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var skipped = new SkippedMarketplaces();
        var seen = new SeenOrders();
        var total = 0;
        await foreach (var page in route.ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
        {
            var newOrders = page.Orders.Where(order => seen.IsNew(order.Number)).ToList();
            total += newOrders.Count;
            progress.OrdersRead(total);
            foreach (var order in newOrders)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return order;
            }
        }

        if (skipped.Any)
        {
            fetch.IsRefusedForGood = true;
            throw skipped.ToException(window.MarketplaceIds.Count);
        }
    }
}
