using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Reads single orders as one version of the Orders API writes them.</summary>
/// <param name="number">Name of an order's number.</param>
/// <param name="purchasedAt">Name of its time of purchase.</param>
/// <param name="parse">Throws <see cref="JsonException"/> when the order has an unexpected shape.</param>
internal sealed class OrderReader(string number, string purchasedAt, Func<JsonElement, OrderPayload?> parse)
{
    // The seller's own number, and that of the order this one replaces.
    private static readonly string[] NamesOfOtherNumbers = ["SellerOrderId", "ReplacedOrderId"];

    public AmazonOrderMapper MapperFor(OrderPlaces places, DateTimeOffset since) => new(places, (number, purchasedAt), since);

    /// <summary>One order; one of a wrong shape is unreadable, under every number it may have.</summary>
    public IEnumerable<AmazonOrder> Read(JsonElement order, int index, AmazonOrderMapper mapper)
    {
        var numbers = order.AllMembers(number).Select(value => JsonMembers.Text(value)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count > 1)
        {
            return numbers.Select(one => mapper.Unreadable(one, null, index, OrderFaults.TwoNumbers));
        }

        var read = ReadOne(order, numbers.FirstOrDefault(), index, mapper);
        var others = OtherNumbersIn(order, read.Number.Value);
        if (others.Count == 0)
        {
            return [read];
        }

        // Its number stands under another name, or two orders have grown together.
        return read.Number.Value.StartsWith('?')
            ? others.Select(other => read with { Number = new(other) })
            : others.Prepend(read.Number.Value).Select(one => read.UnreadableBecause is null
                ? mapper.Unreadable(one, read.PurchasedAt, index, OrderFaults.TwoNumbers)
                : read with { Number = new(one) });
    }

    private static List<string> OtherNumbersIn(JsonElement order, string own) => order.ValueKind != JsonValueKind.Object
        ? []
        : [.. order.EnumerateObject()
            .Where(member => !JsonMembers.IsNamed(member, NamesOfOtherNumbers))
            .Select(member => JsonMembers.Text(member.Value))
            .OfType<string>()
            .SelectMany(text => OrderNumberInText.AllIn(Encoding.UTF8.GetBytes(text)))
            .Where(other => other != own)
            .Distinct(StringComparer.Ordinal)];

    private AmazonOrder ReadOne(JsonElement order, string? known, int index, AmazonOrderMapper mapper)
    {
        try
        {
            return mapper.Map(parse(order), index);
        }
        catch (JsonException broken)
        {
            return mapper.Unreadable(known, null, index, OrderFaults.Shape(broken.Path));
        }
    }
}
