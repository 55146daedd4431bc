using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Ordering;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>Every route there is.</summary>
internal sealed class RoutesToChoose(OrderSearch search, OrderReportRoute report, OrderJournal fetch, TimeProvider time)
{
    public IOrderRoute Search { get; } = new ListRoute(search, fetch, time, nameof(OrderRoute.Search));

    public OrderReportRoute Report => report;

    public IOrderRoute Of(OrderRoute route) => route == OrderRoute.Report ? Report : Search;
}
