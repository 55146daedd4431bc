using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Reads orders with searchOrders of the Orders API 2026-01-01: pages in, each order once.</summary>
internal sealed class AmazonOrderSource(OrderSearch search, TimeProvider time, IAuditProgress progress) : IAmazonOrderSource
{
    public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(
        AuditWindow window,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (OrderQuery.For(window, time.GetUtcNow()) is not { } query)
        {
            yield break;
        }

        var seen = new SeenOrders();
        var guard = new PagingGuard();
        var total = 0;
        await foreach (var page in search.ReadPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            var newOrders = page.Orders.Where(order => seen.IsNew(order.Number)).ToList();
            total += newOrders.Count;
            progress.OrdersRead(total);
            foreach (var order in newOrders)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return order;
            }

            // After yielding: what came before the circle closed is good.
            guard.Check(page, newOrders.Count);
        }
    }
}
