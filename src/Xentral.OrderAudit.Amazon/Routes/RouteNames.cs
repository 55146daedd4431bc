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
        "V0" => OrderRoute.V0,
        "REPORT" => OrderRoute.Report,
        _ => null,
    };

    /// <summary>In the dative, after "mit" and "by".</summary>
    public static LocalizedText NameOf(OrderRoute route) => route switch
    {
        OrderRoute.Report => new("dem Bericht", "report"),
        OrderRoute.V0 => new("getOrders (v0)", "getOrders (v0)"),
        _ => new("searchOrders", "searchOrders"),
    };

    private static bool IsAuto(string text) => text.Trim().Equals(Auto, StringComparison.OrdinalIgnoreCase);
}
