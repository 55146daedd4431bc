using Xentral.OrderAudit.Amazon.OrderReports.Ordering;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>Computes what each route costs from now on: from the request budgets as they are, and without what an interrupted run has done.</summary>
internal sealed class RoutePlanner(RequestBudgets budgets, OrderReportRoute report, AmazonPacing pacing)
{
    // The last hour of a report route comes from the list.
    private const int RequestsOfTail = 1;

    /// <summary>Compares the routes once there is something to choose: while the list brings pages without waiting, nothing is faster.</summary>
    /// <returns>The fastest first; <see langword="null"/> when there is no choice yet, or nobody can tell.</returns>
    public IReadOnlyList<RouteEstimate>? Compare(OrderForecast forecast, AuditWindow window)
    {
        // The first orders are no measure for the rest, so without a count the list goes on as far as it comes for nothing.
        if ((!forecast.IsCounted && IsForNothing(OrderQuery.PageSize * (1 + RequestsOfTail), window))
            || forecast.Remaining is not { } remaining
            || IsForNothing(remaining, window))
        {
            return null;
        }

        return [.. new[] { Estimate(OrderRoute.Search, remaining, window), Estimate(OrderRoute.Report, remaining, window) }.OrderBy(estimate => estimate.Wait)];
    }

    /// <param name="orders">Orders that are still to come by a list.</param>
    public RouteEstimate Estimate(OrderRoute route, int orders, AuditWindow window) => route switch
    {
        OrderRoute.Report => EstimateReport(window),
        _ => EstimateList(orders),
    };

    private bool IsForNothing(int orders, AuditWindow window) => Estimate(OrderRoute.Search, orders, window).Wait < pacing.WorthAChange;

    private RouteEstimate EstimateList(int orders)
    {
        var pages = (orders + OrderQuery.PageSize - 1) / OrderQuery.PageSize;
        return new(OrderRoute.Search, pages, budgets.For(Operation.SearchOrders).WaitFor(pages));
    }

    private RouteEstimate EstimateReport(AuditWindow window)
    {
        var left = report.BacklogOf(window);
        var tail = budgets.For(Operation.SearchOrders).WaitFor(RequestsOfTail);
        return new(OrderRoute.Report, left.ToOrder + left.ToFetch + RequestsOfTail, Longer(left.ToFetch == 0 ? TimeSpan.Zero : WaitFor(left), tail));
    }

    // Ordering, making and fetching overlap: the slowest of the three, and the making of the last.
    private TimeSpan WaitFor(OrderReportBacklog left)
    {
        var making = (pacing.UsualReportTime / pacing.TimeScale) - left.Underway;
        return Longer(budgets.For(Operation.CreateReport).WaitFor(left.ToOrder), budgets.For(Operation.GetReportDocument).WaitFor(left.ToFetch))
            + Longer(making, TimeSpan.Zero);
    }

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
