using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Takes every request the way Amazon does: log, faults, access token, rate limit, operation.</summary>
internal sealed class SimulatedAmazon
{
    private const string OrdersPath = "/orders/2026-01-01/orders";
    private const string RestrictedTokenPath = "/tokens/2021-03-01/restrictedDataToken";
    private const string ReportsPath = "/reports/2021-06-30/reports";
    private const string DocumentsPath = "/reports/2021-06-30/documents";
    private const string ParticipationsPath = "/sellers/v1/marketplaceParticipations";

    private readonly IssuedAccessTokens tokens;
    private readonly IssuedRestrictedTokens restricted;
    private readonly RateLimits limits;
    private readonly FaultSchedule faults;
    private readonly LoginEndpoint login;
    private readonly OrdersEndpoint orders;
    private readonly TokensEndpoint restrictedTokens;
    private readonly ReportsEndpoint reports;
    private readonly DocumentStorage storage;
    private readonly ParticipationsEndpoint participations;
    private readonly TimeProvider clock;
    private readonly RequestLog log;

    public SimulatedAmazon(AmazonSimulatorOptions options, RequestLog log)
    {
        this.log = log;
        tokens = new(options.Clock, options.AccessTokenLifetime);
        limits = new(options);
        faults = new(options.Faults);
        login = new(options.Credentials, tokens);
        orders = new(options);
        restricted = new(options.Clock);
        restrictedTokens = new(options, restricted);
        var shelf = new ReportShelf(options);
        storage = new(options, shelf);
        reports = new(options, shelf, restricted, storage);
        participations = new(options);
        clock = options.Clock;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var operation = OperationOf(context.Request);
        var page = operation switch
        {
            SimulatedOperation.SearchOrders => PageToken.Parse(context.Request.Query["paginationToken"])?.Page ?? 1,
            _ => 1,
        };
        var fault = faults.Next(operation, page, log.Begin(operation));
        context.Response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        context.Response.Headers.Date = clock.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        try
        {
            await RunAsync(context, operation, fault).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away, or the simulator is being shut down.
        }
        finally
        {
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var status = fault?.Kind is FaultKind.ResetConnection or FaultKind.Hang ? 0 : context.Response.StatusCode;
            log.Add(new(operation, context.Request.Path, context.Request.QueryString.Value ?? "", page, headers, status, fault?.Kind));
        }
    }

    private async Task RunAsync(HttpContext context, SimulatedOperation operation, Fault? fault)
    {
        if (fault is not null && FaultyReplies.Of(context, fault) is { } reply)
        {
            await reply.ConfigureAwait(false);
        }
        else if (operation == SimulatedOperation.Login)
        {
            await login.AnswerAsync(context, fault?.Kind).ConfigureAwait(false);
        }
        else if (operation == SimulatedOperation.DownloadDocument)
        {
            await storage.AnswerAsync(context, fault?.Kind).ConfigureAwait(false);
        }
        else if (ObjectionTo(context.Request.Headers["x-amz-access-token"]) is { } objection)
        {
            await Replies.DeniedAsync(context, objection).ConfigureAwait(false);
        }
        else if (operation == SimulatedOperation.Unknown)
        {
            await Replies.DeniedAsync(context, "").ConfigureAwait(false);
        }
        else if (!limits.TryTake(operation))
        {
            await Replies.QuotaExceededAsync(context).ConfigureAwait(false);
        }
        else
        {
            // Announced with 2xx, 400 and 404 only; never with 403, 429 and 5xx.
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is 200 or 202 or 400 or 404)
                {
                    Replies.AnnounceRate(context, limits.Announced(operation));
                }

                return Task.CompletedTask;
            });
            await AnswerAsync(context, operation, fault?.Kind).ConfigureAwait(false);
        }
    }

    private Task AnswerAsync(HttpContext context, SimulatedOperation operation, FaultKind? fault) => operation switch
    {
        SimulatedOperation.GetOrder => orders.GetAsync(context, RestOf(context, OrdersPath), fault),
        SimulatedOperation.CreateRestrictedDataToken => restrictedTokens.CreateAsync(context, fault),
        SimulatedOperation.CreateReport => reports.CreateAsync(context, fault),
        SimulatedOperation.GetReport => reports.GetAsync(context, RestOf(context, ReportsPath), fault),
        SimulatedOperation.GetReports => reports.ListAsync(context, fault),
        SimulatedOperation.GetMarketplaceParticipations => participations.AnswerAsync(context),
        SimulatedOperation.GetReportDocument => reports.GetDocumentAsync(context, RestOf(context, DocumentsPath), fault),
        _ => orders.SearchAsync(context, fault),
    };

    private string? ObjectionTo(string? token) => IssuedRestrictedTokens.IsOne(token) ? restricted.Objection(token!) : tokens.Objection(token);

    private static string RestOf(HttpContext context, string path) => context.Request.Path.Value![(path.Length + 1)..];

    private static SimulatedOperation OperationOf(HttpRequest request) => (request.Method, request.Path.Value) switch
    {
        ("POST", "/auth/o2/token") => SimulatedOperation.Login,
        ("GET", OrdersPath) => SimulatedOperation.SearchOrders,
        ("GET", { } path) when IsBelow(path, OrdersPath) => SimulatedOperation.GetOrder,
        ("GET", ParticipationsPath) => SimulatedOperation.GetMarketplaceParticipations,
        ("POST", RestrictedTokenPath) => SimulatedOperation.CreateRestrictedDataToken,
        ("POST", ReportsPath) => SimulatedOperation.CreateReport,
        ("GET", ReportsPath) => SimulatedOperation.GetReports,
        ("GET", { } path) when IsBelow(path, ReportsPath) => SimulatedOperation.GetReport,
        ("GET", { } path) when IsBelow(path, DocumentsPath) => SimulatedOperation.GetReportDocument,
        ("GET", { } path) when path.StartsWith(DocumentStorage.Path, StringComparison.Ordinal) => SimulatedOperation.DownloadDocument,
        _ => SimulatedOperation.Unknown,
    };

    private static bool IsBelow(string path, string parent) => path.StartsWith($"{parent}/", StringComparison.Ordinal);
}
