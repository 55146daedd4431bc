using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>The parameters of searchOrders, checked after the rules of the model (Orders API 2026-01-01).</summary>
internal sealed record SearchParameters
{
    private static readonly string[] Known =
    [
        "createdAfter", "createdBefore", "lastUpdatedAfter", "lastUpdatedBefore", "fulfillmentStatuses", "marketplaceIds",
        "fulfilledBy", "maxResultsPerPage", "paginationToken", "includedData",
    ];

    private static readonly string[] Data =
    [
        "BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS",
    ];

    public required DateTimeOffset After { get; init; }

    public required DateTimeOffset Before { get; init; }

    public required bool ByUpdate { get; init; }

    public required IReadOnlyList<string> MarketplaceIds { get; init; }

    public required IReadOnlyList<string> IncludedData { get; init; }

    public required IReadOnlyList<string> FulfilledBy { get; init; }

    public required IReadOnlyList<string> Statuses { get; init; }

    public required int PageSize { get; init; }

    public PageToken? Token { get; init; }

    /// <summary>Stands for every parameter but token and page size.</summary>
    public required string Key { get; init; }

    /// <summary>Returns the parameters, or what Amazon has against them.</summary>
    public static (SearchParameters? Parameters, string? Objection) Read(HttpRequest request, DateTimeOffset now)
    {
        var query = request.Query;
        if (query.Keys.FirstOrDefault(key => !Known.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            return (null, $"Unknown parameter {unknown}.");
        }

        var byUpdate = query.ContainsKey("lastUpdatedAfter");
        if (byUpdate == query.ContainsKey("createdAfter"))
        {
            return (null, "Exactly one of createdAfter and lastUpdatedAfter must be provided.");
        }

        if (query.ContainsKey(byUpdate ? "createdBefore" : "lastUpdatedBefore"))
        {
            return (null, "createdBefore goes with createdAfter, lastUpdatedBefore with lastUpdatedAfter.");
        }

        var newest = now.AddMinutes(-2);
        var beforeText = query[byUpdate ? "lastUpdatedBefore" : "createdBefore"];
        if (!TryTime(query[byUpdate ? "lastUpdatedAfter" : "createdAfter"], out var after)
            || !TryTime(StringValues.IsNullOrEmpty(beforeText) ? newest.ToString("O", CultureInfo.InvariantCulture) : beforeText, out var before))
        {
            return (null, "Dates must be in ISO 8601 format.");
        }

        if (before > newest || before < after)
        {
            return (null, "The end must not lie before the start, and must be at least two minutes before the time of the request.");
        }

        return Lists(query, new()
        {
            After = after,
            Before = before,
            ByUpdate = byUpdate,
            MarketplaceIds = Items(query["marketplaceIds"]),
            IncludedData = Items(query["includedData"]),
            FulfilledBy = Items(query["fulfilledBy"]),
            Statuses = Items(query["fulfillmentStatuses"]),
            PageSize = 100,
            Key = KeyOf(request.QueryString.Value ?? ""),
        }, now);
    }

    private static (SearchParameters? Parameters, string? Objection) Lists(IQueryCollection query, SearchParameters parameters, DateTimeOffset now)
    {
        if (parameters.MarketplaceIds.Count > 50 || parameters.IncludedData.Except(Data, StringComparer.Ordinal).Any())
        {
            return (null, "Invalid Input");
        }

        var pageSize = 100;
        if (query.ContainsKey("maxResultsPerPage")
            && (!int.TryParse(query["maxResultsPerPage"], NumberStyles.None, CultureInfo.InvariantCulture, out pageSize) || pageSize is < 1 or > 100))
        {
            return (null, "maxResultsPerPage must be between 1 and 100.");
        }

        if (!query.ContainsKey("paginationToken"))
        {
            return (parameters with { PageSize = pageSize }, null);
        }

        var token = PageToken.Parse(query["paginationToken"]);
        return token is not null && token.SearchKey == parameters.Key && now.ToUnixTimeSeconds() - token.IssuedAtSeconds < 24 * 60 * 60
            ? (parameters with { PageSize = pageSize, Token = token }, null)
            : (null, "The paginationToken you have submitted is not valid. All parameters must match the original request except maxResultsPerPage.");
    }

    // The raw bytes: a client that spells the same time in another way has not repeated the request.
    private static string KeyOf(string rawQuery)
    {
        var bound = rawQuery.TrimStart('?').Split('&').Where(part
            => !part.StartsWith("paginationToken=", StringComparison.Ordinal) && !part.StartsWith("maxResultsPerPage=", StringComparison.Ordinal));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('&', bound))))[..16];
    }

    private static string[] Items(StringValues values) => [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))];

    private static bool TryTime(StringValues text, out DateTimeOffset time)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
