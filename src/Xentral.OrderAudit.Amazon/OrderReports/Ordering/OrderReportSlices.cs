using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>Cuts a window of purchases into the reports that hold all its orders.</summary>
internal static class OrderReportSlices
{
    /// <summary>Reports may be so late: what was purchased after that is looked up in the list.</summary>
    public static readonly TimeSpan Lateness = TimeSpan.FromHours(1);

    // Longer periods are refused, or cut off without a word.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    // An order is in the report of the day on which it left Pending. Payments take days, three weeks at most.
    private static readonly TimeSpan LongestPending = TimeSpan.FromDays(30);

    /// <param name="asOf">No report reaches beyond.</param>
    public static IReadOnlyList<OrderReportSlice> Of(OrderReportType type, AuditWindow window, DateTimeOffset asOf)
    {
        var wanted = type == OrderReportType.Shipping ? window.Until + LongestPending : window.Until;
        var end = wanted < asOf ? wanted : asOf;
        var slices = new List<OrderReportSlice>();
        for (var from = window.EffectiveSince; from < end; from += Longest)
        {
            slices.Add(new(type, from, from + Longest < end ? from + Longest : end, window.MarketplaceIds));
        }

        return slices;
    }

    /// <summary>All reports a window takes.</summary>
    public static IEnumerable<OrderReportSlice> Of(AuditWindow window, DateTimeOffset asOf)
        => [.. Of(OrderReportType.AllOrders, window, asOf), .. Of(OrderReportType.Shipping, window, asOf)];
}
