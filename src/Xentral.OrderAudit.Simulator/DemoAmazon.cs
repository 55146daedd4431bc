using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Simulator;

/// <summary>
/// As much of Amazon as a demo needs: a login, searchOrders page by page, getOrder. All is well here; what can go wrong is simulated by the tests.
/// </summary>
internal sealed class DemoAmazon(IReadOnlyList<AmazonOrder> orders)
{
    private const string OrdersPath = "/orders/2026-01-01/orders";
    private const int PageSize = 100;

    /// <summary>The configuration that leads a client here, keys complete (<c>Amazon:Endpoint</c> …).</summary>
    public static IReadOnlyDictionary<string, string?> SettingsFor(Uri url) => new Dictionary<string, string?>
    {
        ["Amazon:Region"] = "EU",
        ["Amazon:MarketplaceIds"] = "A1PA6795UKMFR9",
        ["Amazon:ClientId"] = "amzn1.application-oa2-client.simulated",
        ["Amazon:ClientSecret"] = "amzn1.oa2-cs.v1.simulated",
        ["Amazon:RefreshToken"] = "Atzr|simulated",
        ["Amazon:Endpoint"] = url.AbsoluteUri,
        ["Amazon:TokenEndpoint"] = new Uri(url, "/auth/o2/token").AbsoluteUri,
    };

    public Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/auth/o2/token" => SendAsync(context, new { access_token = "Atza|simulated", token_type = "bearer", expires_in = 3600 }),
        OrdersPath => SendAsync(context, PageOf(context.Request.Query)),
        { } path when Find(path) is { } order => SendAsync(context, new { order = OrderOnTheWire.Of(order) }),
        _ => NotFoundAsync(context),
    };

    private object PageOf(IQueryCollection query)
    {
        var byUpdate = query.ContainsKey("lastUpdatedAfter");
        var (after, before) = byUpdate
            ? (TimeOf(query, "lastUpdatedAfter"), TimeOf(query, "lastUpdatedBefore"))
            : (TimeOf(query, "createdAfter"), TimeOf(query, "createdBefore"));
        var marketplaceIds = query["marketplaceIds"].ToString();
        var found = orders
            .Where(order => marketplaceIds.Length == 0 || marketplaceIds.Contains(order.MarketplaceId, StringComparison.Ordinal))
            .Select(order => (Order: order, Time: byUpdate ? OrderOnTheWire.LastUpdateOf(order) : order.PurchasedAt))
            .Where(entry => entry.Time >= after && entry.Time <= before)
            .OrderBy(entry => entry.Time)
            .Select(entry => entry.Order)
            .ToList();
        var offset = int.TryParse(query["paginationToken"], NumberStyles.None, CultureInfo.InvariantCulture, out var token) ? token : 0;
        return new
        {
            orders = found.Skip(offset).Take(PageSize).Select(OrderOnTheWire.Of),
            pagination = offset + PageSize < found.Count ? new { nextToken = (offset + PageSize).ToString(CultureInfo.InvariantCulture) } : null,
        };
    }

    private AmazonOrder? Find(string path) => path.StartsWith($"{OrdersPath}/", StringComparison.Ordinal)
        ? orders.FirstOrDefault(order => order.Number.Value == path[(OrdersPath.Length + 1)..])
        : null;

    private static DateTimeOffset TimeOf(IQueryCollection query, string name) => DateTimeOffset.Parse(query[name].ToString(), CultureInfo.InvariantCulture);

    private static Task SendAsync(HttpContext context, object body)
    {
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, body, cancellationToken: context.RequestAborted);
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
