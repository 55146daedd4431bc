using System.Globalization;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>
/// The search for one closed window, written down once. Amazon binds its page tokens to the other parameters byte for byte,
/// so nothing in here may be computed a second time.
/// </summary>
internal static class OrderQuery
{
    public const string Path = "/orders/2026-01-01/orders";
    public const string IncludedData = "RECIPIENT,FULFILLMENT,PACKAGES";
    public const int PageSize = 100;

    // Amazon refuses an end younger than two minutes; the third is for clocks that differ.
    private static readonly TimeSpan YoungestEnd = TimeSpan.FromMinutes(3);

    /// <summary>Path and query; <see langword="null"/> when the window holds no moment Amazon can be asked about yet.</summary>
    public static string? For(AuditWindow window, DateTimeOffset now)
    {
        if (EndOf(window, now) is not { } until)
        {
            return null;
        }

        var marketplaces = Format(window.MarketplaceIds);
        var (after, before) = window.IsByUpdate ? ("lastUpdatedAfter", "lastUpdatedBefore") : ("createdAfter", "createdBefore");
        return $"{Path}?{after}={Format(window.EffectiveSince)}&{before}={Format(until)}"
            + $"{(marketplaces.Length > 0 ? "&marketplaceIds=" : "")}{marketplaces}&includedData={IncludedData}&maxResultsPerPage={PageSize}";
    }

    public static string Page(string query, string? token) => token is null ? query : $"{query}&paginationToken={Uri.EscapeDataString(token)}";

    /// <summary>The last moment to ask for; <see langword="null"/> when there is none yet.</summary>
    public static DateTimeOffset? EndOf(AuditWindow window, DateTimeOffset now)
    {
        var until = window.Until < now - YoungestEnd ? window.Until : now - YoungestEnd;
        return until < window.EffectiveSince ? null : until;
    }

    public static string Format(IEnumerable<string> marketplaceIds) => string.Join(',', MarketplaceList.Resolve(marketplaceIds).Select(Uri.EscapeDataString));

    public static string Format(DateTimeOffset moment)
        => Uri.EscapeDataString(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
