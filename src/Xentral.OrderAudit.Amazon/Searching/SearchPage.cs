using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Reads one page of the Orders API 2026-01-01. All or nothing, except that an order of a wrong shape costs only itself.</summary>
internal static class SearchPage
{
    public static OrderReader Orders { get; } = new("orderId", "createdTime", order => order.Deserialize(PayloadContext.Default.OrderPayload));

    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="PassingFaultException">This is no page: cut off, other charset, no list of orders.</exception>
    public static OrderPage Read(ReadOnlyMemory<byte> body, int pageNumber, DateTimeOffset since)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw new PassingFaultException(PassingFaultTexts.NotUtf8, PassingFaultTexts.CheckProxy);
        }

        var mapper = Orders.MapperFor(OrderPlaces.OnPage(pageNumber), since);
        var text = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
        try
        {
            var page = ReadAtOnce(text.Span, mapper);

            // The slow way may find a number where none was expected.
            return page.Orders.Any(order => order.Number.Value.StartsWith('?')) ? ReadOneByOne(text, mapper) : page;
        }
        catch (JsonException)
        {
            return ReadOneByOne(text, mapper);
        }
    }

    private static OrderPage ReadAtOnce(ReadOnlySpan<byte> text, AmazonOrderMapper mapper)
    {
        var page = JsonSerializer.Deserialize(text, PayloadContext.Default.OrderPagePayload);
        return page?.Orders is { } orders
            ? new([.. orders.Select(mapper.Map)], TokenOf(page.Pagination) ?? TokenOf(page.NextToken), page.LastUpdatedBefore ?? page.CreatedBefore)
            : throw WithoutOrders();
    }

    /// <summary>The slow way, for a page in which something has an unexpected shape.</summary>
    private static OrderPage ReadOneByOne(ReadOnlyMemory<byte> text, AmazonOrderMapper mapper)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.Member("orders") is { ValueKind: JsonValueKind.Array } orders
                ? new([.. orders.EnumerateArray().SelectMany((order, index) => Orders.Read(order, index, mapper))], TokenOf(root))
                : throw WithoutOrders();
        }
        catch (DoubleMemberException twice)
        {
            throw new PassingFaultException(PassingFaultTexts.Twice(twice.Name), PassingFaultTexts.CheckProxy, inner: twice);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }

    private static PassingFaultException WithoutOrders() => new(PassingFaultTexts.WithoutOrders, PassingFaultTexts.CheckProxy);

    private static string? TokenOf(JsonElement page)
        => TokenOf(page.Member("pagination")?.Deserialize(PayloadContext.Default.PaginationPayload)) ?? TokenOf(page.Member("nextToken").Text());

    private static string? TokenOf(PaginationPayload? pagination) => TokenOf(pagination?.NextToken);

    private static string? TokenOf(string? token) => token is { Length: > 0 } ? token : null;
}
