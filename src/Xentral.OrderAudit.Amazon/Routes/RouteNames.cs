using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>What people write and read for a route.</summary>
internal static class RouteNames
{
    public const string Auto = "auto";

    public static bool IsKnown(string text) => IsAuto(text) || Parse(text) is not null;

    /// <returns><see langword="null"/> for <c>auto</c> and for what is none.</returns>
    public static OrderRoute? Parse(string text) => text.Trim().ToUpperInvariant() switch
    {
        "SEARCH" => OrderRoute.Search,
        "REPORT" => OrderRoute.Report,
        _ => null,
    };

    /// <summary>In the dative, after "mit" and "by".</summary>
    public static LocalizedText NameOf(OrderRoute route) => route switch
    {
        OrderRoute.Report => new("dem Bericht", "report"),
        _ => new("searchOrders", "searchOrders"),
    };

    /// <summary>For the report's cover.</summary>
    public static LocalizedText SourceOf(OrderRoute route) => route switch
    {
        OrderRoute.Report => new(
            "Amazon: Selling Partner API, Bestellberichte (Reports API 2021-06-30)", "Amazon: Selling Partner API, order reports (Reports API 2021-06-30)"),
        _ => new("Amazon: Selling Partner API, searchOrders (Orders API 2026-01-01)", "Amazon: Selling Partner API, searchOrders (Orders API 2026-01-01)"),
    };

    public static OrderRoute RouteOf(FetchedPage page) => page.Leg.Split(':')[0] == nameof(OrderRoute.Report) ? OrderRoute.Report : OrderRoute.Search;

    private static bool IsAuto(string text) => text.Trim().Equals(Auto, StringComparison.OrdinalIgnoreCase);
}
