using System.Globalization;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>A few recent orders that should carry an address: the merchant's own, neither pending nor cancelled.</summary>
internal sealed class OrderSample(SellingPartnerApi api, TimeProvider time)
{
    public const int Days = 30;

    private const int Size = 20;

    public async ValueTask<IReadOnlyList<AmazonOrder>> TakeAsync(IReadOnlyList<string> marketplaceIds, CancellationToken cancellationToken)
    {
        var until = AmazonHistory.EndsAt(time.GetUtcNow());
        var since = until.AddDays(-Days);
        var query = $"/orders/2026-01-01/orders?createdAfter={Format(since)}&createdBefore={Format(until)}&marketplaceIds={string.Join(',', marketplaceIds)}"
            + $"&fulfilledBy=MERCHANT&fulfillmentStatuses=UNSHIPPED,PARTIALLY_SHIPPED,SHIPPED&includedData=RECIPIENT,FULFILLMENT&maxResultsPerPage={Size}";
        var request = new ApiRequest(Operation.SearchOrders, query, marketplaceIds);

        return (await api.AskAsync(request, answer => SearchPage.Read(answer.Body, pageNumber: 1, since), cancellationToken).ConfigureAwait(false)).Orders;
    }

    private static string Format(DateTimeOffset moment)
        => Uri.EscapeDataString(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
