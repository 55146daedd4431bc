using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.V0;

/// <summary>getOrders of the Orders API v0, for applications that have not moved yet. Every page needs the restricted token, not just the first.</summary>
internal sealed class OrderListV0(SellingPartnerApi api, TimeProvider time) : IOrderList
{
    private const string Path = "/orders/v0/orders";

    private readonly RestrictedTokens tokens = new(api, new(Path, ["shippingAddress"]), time);

    public string? QueryFor(AuditWindow window, DateTimeOffset now)
    {
        if (OrderQuery.EndOf(window, now) is not { } until)
        {
            return null;
        }

        var (after, before) = window.IsByUpdate ? ("LastUpdatedAfter", "LastUpdatedBefore") : ("CreatedAfter", "CreatedBefore");
        return $"{Path}?MarketplaceIds={OrderQuery.Format(window.MarketplaceIds)}&{after}={OrderQuery.Format(window.EffectiveSince)}"
            + $"&{before}={OrderQuery.Format(until)}&MaxResultsPerPage={OrderQuery.PageSize}";
    }

    public ValueTask<OrderPage> FetchAsync(ListCursor cursor, int pageNumber, CancellationToken cancellationToken)
    {
        // The rest of the query goes along: marketplaces are required here as well. Tokens hold "+", "/" and "=".
        var query = cursor.Token is null ? cursor.Query : $"{cursor.Query}&NextToken={Uri.EscapeDataString(cursor.Token)}";
        var request = new ApiRequest(Operation.GetOrders, query, cursor.MarketplaceIds);
        return api.AskAsync(request, tokens, answer => PageShapeV0.Reader.Read(answer.Body, pageNumber, cursor.Since), cancellationToken);
    }
}
