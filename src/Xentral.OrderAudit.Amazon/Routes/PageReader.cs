using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Reads one page of orders. All or nothing, except that an order of a wrong shape costs only itself.</summary>
internal sealed class PageReader(IPageShape shape)
{
    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="PassingFaultException">This is no page: cut off, other charset, no list of orders.</exception>
    public OrderPage Read(ReadOnlyMemory<byte> body, int pageNumber, DateTimeOffset since)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw new PassingFaultException(PassingFaultTexts.NotUtf8);
        }

        var mapper = new AmazonOrderMapper(pageNumber, since);
        var text = WithoutByteOrderMark(body);
        try
        {
            return shape.Read(text.Span, mapper) ?? throw new PassingFaultException(PassingFaultTexts.WithoutOrders);
        }
        catch (JsonException)
        {
            return ReadOneByOne(text, mapper);
        }
    }

    /// <summary>The slow way, for a page in which something has an unexpected shape.</summary>
    private OrderPage ReadOneByOne(ReadOnlyMemory<byte> body, AmazonOrderMapper mapper)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return shape.Find(document.RootElement) is var (orders, token) && orders.ValueKind == JsonValueKind.Array
                ? new([.. orders.EnumerateArray().Select((order, index) => ReadOne(order, index, mapper))], token)
                : throw new PassingFaultException(PassingFaultTexts.WithoutOrders);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, inner: broken);
        }
    }

    /// <summary>One order; one of a wrong shape is unreadable.</summary>
    public AmazonOrder ReadOne(JsonElement order, int index, AmazonOrderMapper mapper)
    {
        try
        {
            return mapper.Map(shape.ReadOrder(order), index);
        }
        catch (JsonException broken)
        {
            return mapper.Unreadable(TextOf(order, shape.Names.Number), TextOf(order, shape.Names.PurchasedAt), index, $"unexpected shape at {broken.Path ?? "$"}");
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

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body)
        => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
