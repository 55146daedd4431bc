using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Reports;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.V0;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>Every route there is.</summary>
internal sealed class RoutesToChoose(OrderSearch search, OrderListV0 v0, ReportRoute report, OrderFetch fetch, TimeProvider time)
{
    public IOrderRoute Search { get; } = new ListRoute(search, fetch, time, nameof(OrderRoute.Search));

    public IOrderRoute V0 { get; } = new ListRoute(v0, fetch, time, nameof(OrderRoute.V0));

    public ReportRoute Report => report;

    public IOrderRoute Of(OrderRoute route) => route switch
    {
        OrderRoute.V0 => V0,
        OrderRoute.Report => Report,
        _ => Search,
    };
}
