using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.OrderReports;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Reads one page of orders. All or nothing, except that an order of a wrong shape costs only itself.</summary>
internal sealed class PageReader(IPageShape shape)
{
    // The seller's own number, and that of the order this one replaces.
    private static readonly string[] NamesOfOtherNumbers = ["SellerOrderId", "ReplacedOrderId"];

    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="PassingFaultException">This is no page: cut off, other charset, no list of orders.</exception>
    public OrderPage Read(ReadOnlyMemory<byte> body, int pageNumber, DateTimeOffset since)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw new PassingFaultException(PassingFaultTexts.NotUtf8, PassingFaultTexts.CheckProxy);
        }

        var mapper = MapperFor(OrderPlaces.OnPage(pageNumber), since);
        var text = WithoutByteOrderMark(body);
        try
        {
            var page = shape.Read(text.Span, mapper) ?? throw new PassingFaultException(PassingFaultTexts.WithoutOrders, PassingFaultTexts.CheckProxy);

            // The slow way may find a number where none was expected.
            return page.Orders.Any(order => order.Number.Value.StartsWith('?')) ? ReadOneByOne(text, mapper) : page;
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
                ? new([.. orders.EnumerateArray().SelectMany((order, index) => ReadOne(order, index, mapper))], token)
                : throw new PassingFaultException(PassingFaultTexts.WithoutOrders, PassingFaultTexts.CheckProxy);
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

    public AmazonOrderMapper MapperFor(OrderPlaces places, DateTimeOffset since) => new(places, shape.Names, since);

    /// <summary>One order; one of a wrong shape is unreadable, under every number it may have.</summary>
    public IEnumerable<AmazonOrder> ReadOne(JsonElement order, int index, AmazonOrderMapper mapper)
    {
        var numbers = order.AllMembers(shape.Names.Number).Select(number => JsonMembers.Text(number)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count > 1)
        {
            return numbers.Select(number => mapper.Unreadable(number, null, index, OrderFaults.TwoNumbers));
        }

        var read = ReadOne(order, numbers.FirstOrDefault(), index, mapper);
        var others = OtherNumbersIn(order, read.Number.Value);
        if (others.Count == 0)
        {
            return [read];
        }

        // Its number stands under another name, or two orders have grown together.
        return read.Number.Value.StartsWith('?')
            ? others.Select(number => read with { Number = new(number) })
            : others.Prepend(read.Number.Value).Select(number => read.UnreadableBecause is null
                ? mapper.Unreadable(number, read.PurchasedAt, index, OrderFaults.TwoNumbers)
                : read with { Number = new(number) });
    }

    private static List<string> OtherNumbersIn(JsonElement order, string own) => order.ValueKind != JsonValueKind.Object
        ? []
        : [.. order.EnumerateObject()
            .Where(member => !JsonMembers.IsNamed(member, NamesOfOtherNumbers))
            .Select(member => JsonMembers.Text(member.Value))
            .OfType<string>()
            .SelectMany(text => ReportOrderNumber.AllIn(Encoding.UTF8.GetBytes(text)))
            .Where(number => number != own)
            .Distinct(StringComparer.Ordinal)];

    private AmazonOrder ReadOne(JsonElement order, string? number, int index, AmazonOrderMapper mapper)
    {
        try
        {
            return mapper.Map(shape.ReadOrder(order), index);
        }
        catch (JsonException broken)
        {
            return mapper.Unreadable(number, null, index, OrderFaults.Shape(broken.Path));
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body)
        => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
