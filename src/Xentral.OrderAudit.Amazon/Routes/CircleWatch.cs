using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Watches each query for a list that never ends. A query begun anew repeats orders by design, so each is watched by itself.</summary>
internal sealed class CircleWatch
{
    private string? query;
    private SeenOrders seen = new();
    private PagingGuard guard = new();

    /// <summary>What is wrong, if this page shows that the list goes in circles.</summary>
    public SourceUnavailableException? Look(FetchedPage page)
    {
        if (page.Query != query)
        {
            (query, seen, guard) = (page.Query, new(), new());
        }

        return guard.Check(page.NextToken, page.Orders.Count(order => seen.IsNew(order.Number)));
    }
}
