using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Fetches the pages of one query in their order, each exactly once.</summary>
internal sealed class OrderSearch(SellingPartnerApi api)
{
    public async IAsyncEnumerable<OrderPage> ReadPagesAsync(OrderQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? token = null;
        var pageNumber = 0;
        do
        {
            pageNumber++;
            var request = new ApiRequest(Operation.SearchOrders, query.Page(token), query.MarketplaceIds);
            var page = await api.GetAsync(request, answer => OrderPageReader.Read(answer.Body, pageNumber, query.Since), cancellationToken)
                .ConfigureAwait(false);
            yield return page;
            token = page.NextToken;
        }
        while (token is not null);
    }
}
