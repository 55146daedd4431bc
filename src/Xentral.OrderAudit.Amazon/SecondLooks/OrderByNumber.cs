using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.SecondLooks;

/// <summary>getOrder of the Orders API 2026-01-01: one order as it is now.</summary>
internal sealed class OrderByNumber(SellingPartnerApi api, TimeProvider time)
{
    /// <exception cref="RefusedException">Amazon denies access.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon does not know the order, refused, or a fault did not pass.</exception>
    public ValueTask<AmazonOrder> ReadAsync(OrderNumber number, CancellationToken cancellationToken)
    {
        var path = $"{OrderQuery.Path}/{Uri.EscapeDataString(number.Value)}?includedData={OrderQuery.IncludedData}";
        return api.AskAsync(new ApiRequest(Operation.GetOrder, path, []) { IsOptional = true }, answer => Read(answer, number), cancellationToken);
    }

    private AmazonOrder Read(Answer answer, OrderNumber number)
    {
        try
        {
            var payload = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.OrderAnswerPayload);
            var order = SearchPage.Orders.MapperFor(OrderPlaces.OnPage(1), since: default).Map(payload?.Order, index: 0);
            return order.Number == number && order.UnreadableBecause is null
                ? order with { AsOf = time.GetUtcNow() }
                : throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }
}
