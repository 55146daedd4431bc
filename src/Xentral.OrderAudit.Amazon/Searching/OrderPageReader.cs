using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Reads one page of searchOrders. All or nothing, except that an order of a wrong shape costs only itself.</summary>
internal static class OrderPageReader
{
    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="PassingFaultException">This is no page: cut off, other charset, no list of orders.</exception>
    public static OrderPage Read(ReadOnlyMemory<byte> body, int pageNumber, DateTimeOffset since)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw new PassingFaultException(PassingFaultTexts.NotUtf8);
        }

        var mapper = new AmazonOrderMapper(pageNumber, since);
        try
        {
            var page = JsonSerializer.Deserialize(WithoutByteOrderMark(body).Span, PayloadContext.Default.OrderPagePayload);
            return page?.Orders is { } orders
                ? new([.. orders.Select(mapper.Map)], TokenOf(page.Pagination), page.LastUpdatedBefore ?? page.CreatedBefore)
                : throw new PassingFaultException(PassingFaultTexts.WithoutOrders);
        }
        catch (JsonException)
        {
            return ReadOneByOne(WithoutByteOrderMark(body), mapper);
        }
    }

    /// <summary>The slow way, for a page in which something has an unexpected shape.</summary>
    private static OrderPage ReadOneByOne(ReadOnlyMemory<byte> body, AmazonOrderMapper mapper)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("orders"u8, out var orders)
                || orders.ValueKind != JsonValueKind.Array)
            {
                throw new PassingFaultException(PassingFaultTexts.WithoutOrders);
            }

            var token = document.RootElement.TryGetProperty("pagination"u8, out var pagination)
                ? TokenOf(pagination.Deserialize(PayloadContext.Default.PaginationPayload))
                : null;
            return new([.. orders.EnumerateArray().Select((order, index) => ReadOne(order, index, mapper))], token);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, inner: broken);
        }
    }

    /// <summary>One order; one of a wrong shape is unreadable.</summary>
    public static AmazonOrder ReadOne(JsonElement order, int index, AmazonOrderMapper mapper)
    {
        try
        {
            return mapper.Map(order.Deserialize(PayloadContext.Default.OrderPayload), index);
        }
        catch (JsonException broken)
        {
            return mapper.Unreadable(TextOf(order, "orderId"), TextOf(order, "createdTime"), index, $"unexpected shape at {broken.Path ?? "$"}");
        }
    }

    private static string? TextOf(JsonElement order, string name)
    {
        try
        {
            return order.ValueKind == JsonValueKind.Object && order.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON allows it, text does not.
            return null;
        }
    }

    private static string? TokenOf(PaginationPayload? pagination) => pagination?.NextToken is { Length: > 0 } token ? token : null;

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body)
        => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
