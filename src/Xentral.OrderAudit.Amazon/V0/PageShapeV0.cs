using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.V0;

/// <summary>A page of the Orders API v0.</summary>
internal sealed class PageShapeV0 : IPageShape
{
    public static PageReader Reader { get; } = new(new PageShapeV0());

    public (string Number, string PurchasedAt) Names => ("AmazonOrderId", "PurchaseDate");

    public OrderPage? Read(ReadOnlySpan<byte> body, AmazonOrderMapper mapper)
    {
        var list = JsonSerializer.Deserialize(body, PayloadContext.Default.OrderPageV0Payload)?.Payload;
        return list?.Orders is { } orders
            ? new([.. orders.Select((order, index) => mapper.Map(OrderV0Mapper.Map(order), index))], TokenOf(list.NextToken), list.LastUpdatedBefore ?? list.CreatedBefore)
            : null;
    }

    public (JsonElement Orders, string? NextToken)? Find(JsonElement root)
    {
        if (root.Member("payload") is not { } payload || payload.Member("Orders") is not { } orders)
        {
            return null;
        }

        var token = payload.Member("NextToken");
        return token is null or { ValueKind: JsonValueKind.Null or JsonValueKind.String or JsonValueKind.Number }
            ? (orders, TokenOf(token.Text()))
            : throw new JsonException();
    }

    public OrderPayload? ReadOrder(JsonElement order) => OrderV0Mapper.Map(order.Deserialize(PayloadContext.Default.OrderV0Payload));

    private static string? TokenOf(string? token) => token is { Length: > 0 } ? token : null;
}
