using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Reads orders: first what an interrupted run has left, then Amazon's pages, each into safety before its orders go on; each order once.</summary>
internal sealed class AmazonOrderSource(SearchRoute route, OrderFetch fetch, IAuditProgress progress) : IAmazonOrderSource
{
    public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(
        AuditWindow window,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new SeenOrders();
        var total = 0;
        await foreach (var page in ReadPagesAsync(window, cancellationToken).ConfigureAwait(false))
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
    }

    private async IAsyncEnumerable<FetchedPage> ReadPagesAsync(AuditWindow window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in fetch.Replay())
        {
            yield return page;
        }

        var skipped = new SkippedMarketplaces();
        var circles = new CircleWatch();
        await foreach (var page in route.ReadPagesAsync(window, fetch.Legs, skipped, cancellationToken).ConfigureAwait(false))
        {
            var circle = circles.Look(page);
            if (circle is null)
            {
                fetch.Keep(page);
            }

            // A page that closes a circle is not kept, or every later run would start in it. Its orders are good all the same.
            yield return page;
            if (circle is not null)
            {
                throw circle;
            }
        }

        if (skipped.Any)
        {
            fetch.IsRefusedForGood = true;
            throw skipped.ToException(window.MarketplaceIds.Count);
        }
    }
}
