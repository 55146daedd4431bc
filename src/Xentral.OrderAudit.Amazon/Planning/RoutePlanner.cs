using Xentral.OrderAudit.Amazon.Reports;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>Computes what each route costs, from the request budgets as they are now.</summary>
internal sealed class RoutePlanner(RequestBudgets budgets, AmazonPacing pacing, TimeProvider time)
{
    // The last hour of a report route comes from the list.
    private const int RequestsOfTail = 1;

    /// <summary>Compares the routes once there is something to choose: while the list brings pages without waiting, nothing is faster.</summary>
    /// <returns>The fastest first; <see langword="null"/> when there is no choice yet, or nobody can tell.</returns>
    public IReadOnlyList<RouteEstimate>? Compare(OrderForecast forecast, AuditWindow window)
    {
        // The first orders are no measure for the rest, so without a count the list goes on as far as it comes for nothing.
        var mustWait = Estimate(OrderRoute.Search, forecast.Certain, window).Wait >= pacing.WorthAChange;
        return mustWait && forecast.Remaining is { } remaining
            ? [.. new[] { Estimate(OrderRoute.Search, remaining, window), Estimate(OrderRoute.Report, remaining, window) }.OrderBy(estimate => estimate.Wait)]
            : null;
    }

    /// <param name="orders">Orders that are still to come; a report does not depend on them.</param>
    public RouteEstimate Estimate(OrderRoute route, int orders, AuditWindow window) => route switch
    {
        OrderRoute.Report => EstimateReport(window),
        OrderRoute.V0 => EstimateList(route, Operation.GetOrders, orders),
        _ => EstimateList(route, Operation.SearchOrders, orders),
    };

    private RouteEstimate EstimateList(OrderRoute route, Operation operation, int orders)
    {
        var pages = Math.Max(1, (orders + OrderQuery.PageSize - 1) / OrderQuery.PageSize);
        return new(route, pages, budgets.For(operation).WaitFor(pages));
    }

    private RouteEstimate EstimateReport(AuditWindow window)
    {
        // Ordering, making and fetching overlap: the slowest of the three, and the making of the last.
        var reports = ReportSlices.CountOf(window, time.GetUtcNow());
        var longest = Longer(budgets.For(Operation.CreateReport).WaitFor(reports), budgets.For(Operation.GetReportDocument).WaitFor(reports));
        var tail = budgets.For(Operation.SearchOrders).WaitFor(RequestsOfTail);
        return new(OrderRoute.Report, (2 * reports) + RequestsOfTail, Longer(longest + (pacing.UsualReportTime / pacing.TimeScale), tail));
    }

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
