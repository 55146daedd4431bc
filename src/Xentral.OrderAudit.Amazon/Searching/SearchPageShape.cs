using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>A page of the Orders API 2026-01-01.</summary>
internal sealed class SearchPageShape : IPageShape
{
    public static PageReader Reader { get; } = new(new SearchPageShape());

    public (string Number, string PurchasedAt) Names => ("orderId", "createdTime");

    public OrderPage? Read(ReadOnlySpan<byte> body, AmazonOrderMapper mapper)
    {
        var page = JsonSerializer.Deserialize(body, PayloadContext.Default.OrderPagePayload);
        return page?.Orders is { } orders
            ? new([.. orders.Select(mapper.Map)], TokenOf(page.Pagination) ?? TokenOf(page.NextToken), page.LastUpdatedBefore ?? page.CreatedBefore)
            : null;
    }

    public (JsonElement Orders, string? NextToken)? Find(JsonElement root)
    {
        if (root.Member("orders") is not { } orders)
        {
            return null;
        }

        var token = root.Member("pagination") is { } pagination ? TokenOf(pagination.Deserialize(PayloadContext.Default.PaginationPayload)) : null;
        return (orders, token ?? TokenOf(root.Member("nextToken").Text()));
    }

    public OrderPayload? ReadOrder(JsonElement order) => order.Deserialize(PayloadContext.Default.OrderPayload);

    private static string? TokenOf(PaginationPayload? pagination) => TokenOf(pagination?.NextToken);

    private static string? TokenOf(string? token) => token is { Length: > 0 } ? token : null;
}
