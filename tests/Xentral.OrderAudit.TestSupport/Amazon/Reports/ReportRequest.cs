using System.Globalization;
using System.Text.Json;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>The body of createReport, checked after the rules of the model (Reports API 2021-06-30).</summary>
internal sealed record ReportRequest(string Type, IReadOnlyList<string> MarketplaceIds, DateTimeOffset From, DateTimeOffset To, bool WithSalesChannel)
{
    private static readonly TimeSpan UnshippedLookBack = TimeSpan.FromDays(38);

    /// <summary>Returns the request, or what Amazon has against it.</summary>
    public static (ReportRequest? Request, string? Objection) Read(JsonElement body, DateTimeOffset now)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("reportType", out var type) || !ReportTypes.All.Contains(TextOf(type)))
        {
            return (null, "Report type is missing or not supported.");
        }

        if (
            !body.TryGetProperty("marketplaceIds", out var marketplaces)
                || marketplaces.ValueKind != JsonValueKind.Array
                || marketplaces.GetArrayLength() is < 1 or > 25)
        {
            return (null, "marketplaceIds must hold 1 to 25 marketplaces.");
        }

        var oldest = now.AddYears(-2);
        if (!TryTime(body, "dataStartTime", now.AddDays(-30), out var from) || !TryTime(body, "dataEndTime", now, out var to) || to < from || from < oldest)
        {
            return (null, "dataStartTime and dataEndTime must be in ISO 8601 format, in order, and within two years.");
        }

        var withSalesChannel = body.TryGetProperty("reportOptions", out var options)
            && options.ValueKind == JsonValueKind.Object
            && options.TryGetProperty("ShowSalesChannel", out var show)
            && TextOf(show) == "true";
        return TextOf(type) == ReportTypes.Unshipped
            ? (new(TextOf(type), IdsOf(marketplaces), now - UnshippedLookBack, now, withSalesChannel), null)
            : (new(TextOf(type), IdsOf(marketplaces), from, to < now ? to : now, withSalesChannel), null);
    }

    private static List<string> IdsOf(JsonElement marketplaces) => [.. marketplaces.EnumerateArray().Select(TextOf)];

    private static string TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : "";

    private static bool TryTime(JsonElement body, string name, DateTimeOffset otherwise, out DateTimeOffset time)
    {
        time = otherwise;
        return !body.TryGetProperty(name, out var value)
            || DateTimeOffset.TryParse(
                TextOf(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
    }
}
