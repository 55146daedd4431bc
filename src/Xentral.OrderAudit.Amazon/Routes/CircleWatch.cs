using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Watches each query for a list that never ends. A query begun anew repeats pages by design, so each beginning is watched by itself.</summary>
internal sealed class CircleWatch
{
    private string? leg;
    private SeenOrders seen = new();
    private PagingGuard guard = new();

    /// <summary>What is wrong, if this page shows that the list goes in circles.</summary>
    /// <param name="isFirst">The page was asked for without a page token.</param>
    public SourceUnavailableException? Look(FetchedPage page, bool isFirst)
    {
        if (isFirst || page.Leg != leg)
        {
            (leg, seen, guard) = (page.Leg, new(), new());
        }

        return guard.Check(page.NextToken, page.Orders.Count(order => seen.IsNew(order.Number)));
    }
}
