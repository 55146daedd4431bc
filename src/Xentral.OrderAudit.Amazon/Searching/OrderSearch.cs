using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Fetches one page of searchOrders.</summary>
internal sealed class OrderSearch(SellingPartnerApi api)
{
    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="Failures.RefusedException">Amazon denies access to these marketplaces.</exception>
    /// <exception cref="Failures.PageTokenRejectedException">The query has to be begun anew.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    public ValueTask<OrderPage> FetchAsync(SearchCursor cursor, int pageNumber, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(Operation.SearchOrders, OrderQuery.Page(cursor.Query, cursor.Token), cursor.MarketplaceIds);
        return api.GetAsync(request, answer => OrderPageReader.Read(answer.Body, pageNumber, cursor.Since), cancellationToken);
    }
}
