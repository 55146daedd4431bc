using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// Reads one window out of two kinds of reports: the one on all orders says which orders there are, the one for shipping has the addresses.
/// What the second one should hold and does not is named and looked at one by one.
/// </summary>
internal sealed class OrderReportReader(OrderReportDesk desk, OrderReportPages pages, OrderReportCheck check, TimeProvider time, IAuditProgress progress)
{
    private const int MostNamed = 10;
    private const string Leg = "Report";

    /// <summary>The report to order first: it shows whether the application may have any.</summary>
    public static OrderReportSlice FirstOf(AuditWindow window, DateTimeOffset asOf) => OrderReportSlices.Of(OrderReportType.Shipping, window, asOf)[0];

    /// <exception cref="SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    public async IAsyncEnumerable<FetchedPage> ReadAsync(AuditWindow window, DateTimeOffset asOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lists = OrderReportSlices.Of(OrderReportType.AllOrders, window, asOf);
        var shippings = OrderReportSlices.Of(OrderReportType.Shipping, window, asOf);
        var ordering = OrderReportRequests.Start(desk, [.. lists, .. shippings], cancellationToken);
        await using var ending = ordering.ConfigureAwait(false);

        var catalogue = new OrderCatalogue(window);
        List<OrderReportSlice> cancelled = [];
        await foreach (var page in ReadAsync(lists, ordering, cancelled, 0, lists.Count + shippings.Count, cancellationToken).ConfigureAwait(false))
        {
            // A row that could not be read is an order all the same; which one, nobody knows.
            yield return PageOf([.. page.Orders.Where(order => order.UnreadableBecause is not null)]);
            foreach (var order in page.Orders.Where(order => order.UnreadableBecause is null))
            {
                catalogue.Add(order);
            }
        }

        await check.RunAsync(cancelled, cancellationToken).ConfigureAwait(false);
        await foreach (var page in ReadAsync(shippings, ordering, [], lists.Count, lists.Count + shippings.Count, cancellationToken).ConfigureAwait(false))
        {
            var (whole, doubtful) = catalogue.Merge(page.Orders);
            yield return PageOf(whole);
            yield return PageOf(doubtful) with { HoldsMissedOrders = true };
        }

        var (others, missed) = catalogue.Rest();
        Tell(missed);
        yield return PageOf(others);
        yield return PageOf(missed) with { HoldsMissedOrders = true };
    }

    private async IAsyncEnumerable<FetchedPage> ReadAsync(
        IReadOnlyList<OrderReportSlice> slices,
        OrderReportRequests ordering,
        List<OrderReportSlice> cancelled,
        int ready,
        int all,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<OrderReportSlice> complete = [];
        foreach (var page in pages.Replay(slices, complete))
        {
            yield return page;
        }

        foreach (var slice in slices)
        {
            progress.WaitingForReports(ready++, all);
            if (complete.Contains(slice))
            {
                continue;
            }

            var id = await ordering.IdOf(slice).WaitAsync(cancellationToken).ConfigureAwait(false);
            await foreach (var page in pages.ReadAsync(slice, id, cancelled, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }

        progress.WaitingForReports(ready, all);
    }

    private FetchedPage PageOf(IReadOnlyList<AmazonOrder> orders) => new(Leg, "", time.GetUtcNow(), orders, null);

    private void Tell(List<AmazonOrder> missed)
    {
        if (missed.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", missed.Take(MostNamed).Select(order => order.Number));
        var more = missed.Count > MostNamed ? ", …" : "";
        var orders = LocalFormat.OrdersInBoth(missed.Count);
        progress.Noted(new(
            De: $"Amazons Versandbericht enthält {orders.De} nicht. Einzeln gelesen wird: {names}{more}",
            En: $"Amazon's report for shipping lacks {orders.En}. Read one by one: {names}{more}"));
    }
}
