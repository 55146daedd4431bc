using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Simulator;

namespace Xentral.OrderAudit.TestSupport.Rest;

/// <summary>
/// Xentral's REST interface on the loopback: <c>/api/v3/salesOrders</c> and <c>/api/v1/belege/auftraege</c> with their own ways of asking, paging and refusing.
/// </summary>
public sealed class XentralRestSimulator : IAsyncDisposable
{
    private readonly XentralRestOptions options;
    private readonly DigestLogin digest;
    private LoopbackServer server = null!;
    private int requests;

    private XentralRestSimulator(XentralRestOptions options)
    {
        this.options = options;
        digest = new DigestLogin(options.ApiUser, options.ApiKey);
    }

    /// <summary>Requests answered so far.</summary>
    public int Requests => requests;

    /// <summary>For <c>Xentral:Url</c>.</summary>
    public Uri Url => server.Url;

    /// <summary>The configuration that leads a client here, keys complete (<c>Xentral:Url</c> …).</summary>
    public IReadOnlyDictionary<string, string?> SettingsFor(string api) => new Dictionary<string, string?>
    {
        ["Xentral:Source"] = "rest",
        ["Xentral:Url"] = Url.AbsoluteUri,
        ["Xentral:Api"] = api,
        ["Xentral:Token"] = options.Token,
        ["Xentral:ApiUser"] = options.ApiUser,
        ["Xentral:ApiPassword"] = options.ApiKey,
    };

    public static async Task<XentralRestSimulator> StartAsync(XentralRestOptions options)
    {
        var simulator = new XentralRestSimulator(options);
        simulator.server = await LoopbackServer.StartAsync(simulator.AnswerAsync);
        return simulator;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref requests);
        if (options.AlwaysAnswer is { } status)
        {
            return WriteAsync(context, status, new { message = "No" });
        }

        if (options.RefuseEvery > 0 && number % options.RefuseEvery == 0)
        {
            context.Response.Headers.RetryAfter = "1";
            return WriteAsync(context, 429, new { message = "Too Many Requests" });
        }

        return context.Request.Path.Value switch
        {
            "/api/v3/salesOrders" => V3Async(context),
            "/api/v1/belege/auftraege" => V1Async(context),
            _ => WriteAsync(context, 404, new { message = "Not Found" }),
        };
    }

    private Task V3Async(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {options.Token}")
        {
            return WriteAsync(context, 401, new { message = "Unauthenticated." });
        }

        var query = context.Request.Query;
        var matching = SalesOrders.Filter(options.Orders, query).OrderBy(order => order.Id).ToList();
        var size = Math.Min(int.TryParse(query["perPage"], out var asked) && asked > 0 ? asked : 15, options.LargestPage);
        var start = int.TryParse(query["cursor"], out var cursor) ? cursor : 0;
        var page = matching.Skip(start).Take(size).ToList();
        var next = options.RepeatsCursor ? "0" : start + size < matching.Count ? $"{start + size}" : null;

        return WriteAsync(context, 200, new
        {
            data = page.Select(SalesOrders.V3),
            meta = new { path = Url, perPage = size, nextCursor = next, prevCursor = (string?)null },
            links = new
            {
                first = (string?)null,
                last = (string?)null,
                prev = (string?)null,
                next = next is null ? null : $"{Url}api/v3/salesOrders?cursor={next}",
            },
        });
    }

    private Task V1Async(HttpContext context)
    {
        if (!digest.Accepts(context))
        {
            context.Response.Headers.WWWAuthenticate = digest.Challenge;
            return WriteAsync(context, 401, new { error = new { code = 7411, http_code = 401, message = "Unauthorized. You need to login." } });
        }

        var query = context.Request.Query;
        var size = Math.Min(int.TryParse(query["items"], out var items) && items is > 0 and <= 1000 ? items : 20, options.LargestPage);
        var number = int.TryParse(query["page"], out var asked) && asked is > 0 and <= 1000 ? asked : 1;
        var matching = SalesOrders.FilterV1(options.Orders, query).OrderBy(order => order.Id).ToList();
        var page = matching.Skip((number - 1) * size).Take(size).ToList();

        return page.Count == 0
            ? WriteAsync(context, 404, new { error = new { code = 7452, http_code = 404, message = "Resource not found" } })
            : WriteAsync(
                context,
                200,
                new
                {
                    data = page.Select(SalesOrders.V1),
                    pagination = new { items_per_page = size, items_current = page.Count, items_total = matching.Count, page_current = number },
                });
    }

    private async Task WriteAsync(HttpContext context, int status, object body)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=UTF-8";
        await context.Response.Body.WriteAsync(options.CutsAnswers ? bytes.AsMemory(0, bytes.Length / 2) : bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
