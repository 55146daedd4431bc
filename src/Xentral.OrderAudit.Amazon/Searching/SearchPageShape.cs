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
            ? new([.. orders.Select(mapper.Map)], TokenOf(page.Pagination), page.LastUpdatedBefore ?? page.CreatedBefore)
            : null;
    }

    public (JsonElement Orders, string? NextToken)? Find(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("orders"u8, out var orders))
        {
            return null;
        }

        return (orders, root.TryGetProperty("pagination"u8, out var pagination)
            ? TokenOf(pagination.Deserialize(PayloadContext.Default.PaginationPayload))
            : null);
    }

    public OrderPayload? ReadOrder(JsonElement order) => order.Deserialize(PayloadContext.Default.OrderPayload);

    private static string? TokenOf(PaginationPayload? pagination) => pagination?.NextToken is { Length: > 0 } token ? token : null;
}
