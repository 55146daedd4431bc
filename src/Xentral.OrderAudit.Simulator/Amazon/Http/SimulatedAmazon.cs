using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Simulator.Amazon.Faults;

namespace Xentral.OrderAudit.Simulator.Amazon.Http;

/// <summary>Takes every request the way Amazon does: log, faults, access token, rate limit, operation.</summary>
internal sealed class SimulatedAmazon
{
    private const string OrdersPath = "/orders/2026-01-01/orders";
    private const string ParticipationsPath = "/sellers/v1/marketplaceParticipations";

    private readonly IssuedAccessTokens tokens;
    private readonly RateLimits limits;
    private readonly FaultSchedule faults;
    private readonly LoginEndpoint login;
    private readonly OrdersEndpoint orders;
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
        participations = new(options);
        clock = options.Clock;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var operation = OperationOf(context.Request);
        var page = operation == SimulatedOperation.SearchOrders ? PageToken.Parse(context.Request.Query["paginationToken"])?.Page ?? 1 : 1;
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
        else if (tokens.Objection(context.Request.Headers["x-amz-access-token"]) is { } objection)
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
            // Announced with 200, 400 and 404 only; never with 403, 429 and 5xx.
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is 200 or 400 or 404)
                {
                    Replies.AnnounceRate(context, limits.Announced(operation));
                }

                return Task.CompletedTask;
            });
            await (operation switch
            {
                SimulatedOperation.GetOrder => orders.GetAsync(context, context.Request.Path.Value![(OrdersPath.Length + 1)..]),
                SimulatedOperation.GetMarketplaceParticipations => participations.AnswerAsync(context),
                _ => orders.SearchAsync(context, fault?.Kind),
            }).ConfigureAwait(false);
        }
    }

    private static SimulatedOperation OperationOf(HttpRequest request) => request.Path.Value switch
    {
        "/auth/o2/token" when HttpMethods.IsPost(request.Method) => SimulatedOperation.Login,
        ParticipationsPath when HttpMethods.IsGet(request.Method) => SimulatedOperation.GetMarketplaceParticipations,
        OrdersPath when HttpMethods.IsGet(request.Method) => SimulatedOperation.SearchOrders,
        { } path when HttpMethods.IsGet(request.Method) && path.StartsWith($"{OrdersPath}/", StringComparison.Ordinal) => SimulatedOperation.GetOrder,
        _ => SimulatedOperation.Unknown,
    };
}
