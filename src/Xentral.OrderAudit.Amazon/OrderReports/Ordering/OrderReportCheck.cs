using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// Amazon cancels reports that would be empty, but also those that were asked for shortly before. Taking the second for the first would
/// call a merchant clean whose orders nobody has seen, so the list of orders is asked whether there is really none.
/// </summary>
internal sealed class OrderReportCheck(OrderSearch search, OrderReportDesk desk, TimeProvider time)
{
    /// <exception cref="Core.Auditing.SourceUnavailableException">There are orders, or Amazon cannot be asked.</exception>
    public async ValueTask RunAsync(IReadOnlyList<OrderReportSlice> cancelled, CancellationToken cancellationToken)
    {
        for (var first = 0; first < cancelled.Count;)
        {
            // One question for slices that follow one another.
            var last = first;
            while (last + 1 < cancelled.Count && cancelled[last + 1].From == cancelled[last].To)
            {
                last++;
            }

            if (await HasOrdersAsync(cancelled[first], cancelled[last].To, cancellationToken).ConfigureAwait(false))
            {
                cancelled.ToList().ForEach(desk.Forget);
                throw OrderReportRefusals.CancelledThoughNotEmpty.ToException();
            }

            first = last + 1;
        }
    }

    private async ValueTask<bool> HasOrdersAsync(OrderReportSlice slice, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var window = new AuditWindow(slice.From, to, slice.MarketplaceIds);
        if (search.QueryFor(window, time.GetUtcNow()) is not { } query)
        {
            return false;
        }

        var page = await search.FetchAsync(new(query, null, slice.MarketplaceIds, slice.From), pageNumber: 1, cancellationToken)
            .OrEndAsync()
            .ConfigureAwait(false);

        // Amazon may send fewer orders than there are, even none.
        return page.Orders.Count > 0 || page.NextToken is not null;
    }
}
