using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>searchOrders of the Orders API 2026-01-01.</summary>
internal sealed class OrderSearch(SellingPartnerApi api) : IOrderList
{
    public string? QueryFor(AuditWindow window, DateTimeOffset now) => OrderQuery.For(window, now);

    public ValueTask<OrderPage> FetchAsync(ListCursor cursor, int pageNumber, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(Operation.SearchOrders, OrderQuery.Page(cursor.Query, cursor.Token), cursor.MarketplaceIds);
        return api.AskAsync(request, answer => SearchPage.Read(answer.Body, pageNumber, cursor.Since), cancellationToken);
    }
}
