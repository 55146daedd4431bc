using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Xentral.OrderAudit.Simulator.Amazon.Http;

/// <summary>The parameters of getOrders, checked after the rules of the model (Orders API v0).</summary>
internal sealed class SearchParametersV0
{
    private static readonly string[] Known =
    [
        "CreatedAfter", "CreatedBefore", "LastUpdatedAfter", "LastUpdatedBefore", "OrderStatuses", "MarketplaceIds", "FulfillmentChannels",
        "MaxResultsPerPage", "NextToken",
    ];

    private readonly ConcurrentDictionary<string, SearchParameters> searches = new(StringComparer.Ordinal);

    /// <summary>Returns the parameters, or what Amazon has against them.</summary>
    public (SearchParameters? Parameters, string? Objection) Read(HttpRequest request, DateTimeOffset now)
    {
        var query = request.Query;
        if (query.Keys.FirstOrDefault(key => !Known.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            return (null, $"Unknown parameter {unknown}.");
        }

        // With a token as well.
        var marketplaceIds = Items(query["MarketplaceIds"]);
        if (marketplaceIds.Length is 0 or > 50)
        {
            return (null, "Missing or invalid MarketplaceIds.");
        }

        if (query.ContainsKey("NextToken"))
        {
            // The token brings the search along; whatever else is sent does not count.
            var token = PageToken.Parse(query["NextToken"]);
            return token is not null && searches.TryGetValue(token.SearchKey, out var search)
                ? (search with { Token = token }, null)
                : (null, "The NextToken you have submitted is not valid.");
        }

        var (parameters, objection) = ReadFirst(query, marketplaceIds, now, KeyOf(request.QueryString.Value ?? ""));
        if (parameters is not null)
        {
            searches[parameters.Key] = parameters;
        }

        return (parameters, objection);
    }

    private static (SearchParameters? Parameters, string? Objection) ReadFirst(IQueryCollection query, string[] marketplaceIds, DateTimeOffset now, string key)
    {
        var byUpdate = query.ContainsKey("LastUpdatedAfter");
        if (byUpdate == query.ContainsKey("CreatedAfter") || query.ContainsKey(byUpdate ? "CreatedBefore" : "LastUpdatedBefore"))
        {
            return (null, "Either CreatedAfter or LastUpdatedAfter must be specified, but not both.");
        }

        var newest = now.AddMinutes(-2);
        var before = newest;
        if (!TryTime(query[byUpdate ? "LastUpdatedAfter" : "CreatedAfter"], out var after)
            || (query[byUpdate ? "LastUpdatedBefore" : "CreatedBefore"] is { Count: > 0 } end && !TryTime(end, out before)))
        {
            return (null, "Dates must be in ISO 8601 format.");
        }

        var pageSize = 100;
        if (before > newest || before < after
            || (query.ContainsKey("MaxResultsPerPage")
                && (!int.TryParse(query["MaxResultsPerPage"], NumberStyles.None, CultureInfo.InvariantCulture, out pageSize) || pageSize is < 1 or > 100)))
        {
            return (null, "Invalid Input");
        }

        return (new()
        {
            After = after,
            Before = before,
            ByUpdate = byUpdate,
            MarketplaceIds = marketplaceIds,
            IncludedData = [],
            FulfilledBy = [.. Items(query["FulfillmentChannels"]).Select(channel => channel == "AFN" ? "AMAZON" : "MERCHANT")],
            Statuses = [],
            PageSize = pageSize,
            Key = key,
        }, null);
    }

    private static string KeyOf(string rawQuery) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rawQuery)))[..16];

    private static string[] Items(StringValues values) => [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))];

    private static bool TryTime(StringValues text, out DateTimeOffset time)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
