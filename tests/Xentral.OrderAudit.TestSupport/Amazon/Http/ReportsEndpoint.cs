using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>createReport, getReport, getReports and getReportDocument of the Reports API 2021-06-30.</summary>
internal sealed class ReportsEndpoint(AmazonSimulatorOptions options, ReportShelf shelf, IssuedRestrictedTokens restricted, DocumentStorage storage)
{
    private const string NextTokenPrefix = "reports+/";

    public async Task CreateAsync(HttpContext context, FaultKind? fault)
    {
        var (request, objection) = await ReadAsync(context).ConfigureAwait(false);
        if (request is null)
        {
            await Replies.ErrorAsync(context, 400, "InvalidInput", objection!).ConfigureAwait(false);
        }
        else if (request.MarketplaceIds.Any(id => Marketplace.Find(id)?.Region != options.Region))
        {
            await Replies.ErrorAsync(
                context, 400, "InvalidInput", "One of the marketplaces is not valid for the region of this endpoint.").ConfigureAwait(false);
        }
        else if (request.MarketplaceIds.Intersect(options.DeniedMarketplaceIds, StringComparer.Ordinal).Any()
            || (ReportTypes.IsRestricted(request.Type) && !options.HasPersonalDataRole))
        {
            await Replies.DeniedAsync(context, "").ConfigureAwait(false);
        }
        else
        {
            await SendAsync(context, 202, new() { ["reportId"] = shelf.Add(request, fault).Id }, fault).ConfigureAwait(false);
        }
    }

    public Task GetAsync(HttpContext context, string id, FaultKind? fault) => shelf.Find(id) is { } report
        ? SendAsync(context, 200, fault == FaultKind.UnknownEnumValue ? Paused(report) : Describe(report), fault)
        : Replies.ErrorAsync(context, 404, "NotFound", "The requested report was not found.");

    public Task ListAsync(HttpContext context, FaultKind? fault)
    {
        var query = context.Request.Query;
        var token = query["nextToken"].ToString();
        var search = token.Length == 0 ? SearchOf(query) : SearchOf(token);
        if (search is null || (token.Length > 0 && query.Count > 1))
        {
            return Replies.ErrorAsync(context, 400, "InvalidInput", "reportTypes or nextToken must be provided, nextToken alone.");
        }

        var found = shelf.All.Where(
            report => search.Types.Contains(report.Type) && (search.Statuses.Count == 0 || search.Statuses.Contains(shelf.StatusOf(report)))).ToList();
        var body = new Dictionary<string, object> { ["reports"] = found.Skip(search.Offset).Take(search.PageSize).Select(Describe).ToList() };
        if (search.Offset + search.PageSize < found.Count)
        {
            body["nextToken"] = NextTokenPrefix + Convert.ToBase64String(
                JsonSerializer.SerializeToUtf8Bytes(search with { Offset = search.Offset + search.PageSize }));
        }

        return SendAsync(context, 200, body, fault);
    }

    public Task GetDocumentAsync(HttpContext context, string id, FaultKind? fault)
    {
        if (shelf.FindByDocument(id) is not { } report)
        {
            return Replies.ErrorAsync(context, 404, "NotFound", "The requested document was not found.");
        }

        if (ReportTypes.IsRestricted(report.Type) && !restricted.Opens(context.Request.Headers["x-amz-access-token"], "GET", context.Request.Path.Value!))
        {
            return Replies.DeniedAsync(context, "");
        }

        return SendAsync(context, 200, new()
        {
            ["reportDocumentId"] = id,
            ["url"] = storage.Sign(context.Request, report),
            ["compressionAlgorithm"] = "GZIP",
        }, fault);
    }

    private async Task<(ReportRequest? Request, string? Objection)> ReadAsync(HttpContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            return ReportRequest.Read(body.RootElement, options.Clock.GetUtcNow());
        }
        catch (JsonException)
        {
            return (null, "Request is no valid JSON.");
        }
    }

    /// <summary>In a state Amazon may think of one day.</summary>
    private Dictionary<string, object> Paused(SimulatedReport report) => new(Describe(report)) { ["processingStatus"] = "PAUSED" };

    private Dictionary<string, object> Describe(SimulatedReport report)
    {
        var status = shelf.StatusOf(report);
        var started = report.CreatedAt + (options.ReportQueueTime / options.TimeScale);
        var body = new Dictionary<string, object>
        {
            ["reportId"] = report.Id,
            ["reportType"] = report.Type,
            ["marketplaceIds"] = report.MarketplaceIds,
            ["dataStartTime"] = Time(report.From),
            ["dataEndTime"] = Time(report.To),
            ["createdTime"] = Time(report.CreatedAt),
            ["processingStatus"] = status,
        };
        if (status != "IN_QUEUE")
        {
            body["processingStartTime"] = Time(started);
        }

        if (status is "DONE" or "CANCELLED" or "FATAL")
        {
            body["processingEndTime"] = Time(started + (options.ReportWorkTime / options.TimeScale));
        }

        if (report.HasDocument && status == report.End)
        {
            body["reportDocumentId"] = report.DocumentId;
        }

        return body;
    }

    private static ReportSearch? SearchOf(IQueryCollection query)
    {
        var size = 10;
        var isValid = !query.ContainsKey("pageSize")
            || (int.TryParse(query["pageSize"], NumberStyles.None, CultureInfo.InvariantCulture, out size) && size is >= 1 and <= 100);
        var types = Items(query["reportTypes"]);
        return isValid && types.Length is >= 1 and <= 10 ? new(types, Items(query["processingStatuses"]), size, 0) : null;
    }

    private static ReportSearch? SearchOf(string token)
    {
        var bytes = new byte[token.Length];
        return token.StartsWith(NextTokenPrefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(token[NextTokenPrefix.Length..], bytes, out var length)
            ? JsonSerializer.Deserialize<ReportSearch>(bytes.AsSpan(0, length))
            : null;
    }

    private static string[] Items(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);

    private static Task SendAsync(HttpContext context, int status, Dictionary<string, object> body, FaultKind? fault)
        => FaultyReplies.SendAsync(context, status, "application/json", JsonSerializer.SerializeToUtf8Bytes(body), fault);

    private sealed record ReportSearch(IReadOnlyList<string> Types, IReadOnlyList<string> Statuses, int PageSize, int Offset);
}
