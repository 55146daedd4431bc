using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>
/// One answer, or a single order out of one: searchOrders and getOrder (2026-01-01), getOrders, getOrder and getOrderAddress (v0), with or without its
/// wrapping.
/// </summary>
/// <param name="IsPage">A list that may go on.</param>
/// <param name="HasNext">It does go on.</param>
internal sealed record SavedAnswer(IReadOnlyList<AmazonOrder> Orders, bool IsPage = false, bool HasNext = false)
{
    private const string NumberV0 = "AmazonOrderId";

    // Programs that write an answer's objects instead of the answer rename everything like this.
    private static readonly string[] RenamedNames = ["order_id", "amazon_order_id", "purchase_date", "created_time", "shipping_address"];

    /// <param name="file">Names the answer in messages, together with <paramref name="number"/>, from 1.</param>
    /// <exception cref="OrderReports.Reading.OrderReportUnusableException">It is none of these.</exception>
    public static SavedAnswer Read(string file, int number, JsonElement value)
    {
        try
        {
            return Unwrapped(value) is { } answer
                ? Read(answer, OrderPlaces.InFile(file, number), file, number)
                : throw SavedAnswerProblems.NoAnswer(file, number);
        }
        catch (DoubleMemberException twice)
        {
            throw SavedAnswerProblems.Twice(file, number, twice.Name);
        }
        catch (JsonException)
        {
            throw SavedAnswerProblems.NoAnswer(file, number);
        }
    }

    private static SavedAnswer Read(JsonElement answer, OrderPlaces places, string file, int number)
    {
        var orders = answer.Member("orders") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToList() : null;
        if ((orders ?? [answer]).Exists(IsRenamed))
        {
            throw SavedAnswerProblems.Renamed(file, number);
        }

        if (answer.Member("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
        {
            throw SavedAnswerProblems.Error(file, number);
        }

        if (HoldsOrdersElsewhere(answer))
        {
            throw SavedAnswerProblems.NoAnswer(file, number);
        }

        if (orders is not null)
        {
            var isV0 = IsV0(answer, orders);
            var reader = isV0 ? OrderV0Mapper.Orders : SearchPage.Orders;
            return new([.. orders.SelectMany((order, index) => ReadOne(reader, order, index, places))], IsPage: true, GoesOn(answer));
        }

        return answer switch
        {
            _ when answer.Member("order") is { ValueKind: JsonValueKind.Object } order => new([.. ReadOne(SearchPage.Orders, order, 0, places)]),
            _ when answer.AllMembers(NumberV0).Any() => new([.. ReadOne(OrderV0Mapper.Orders, answer, 0, places)]),
            _ when answer.AllMembers("orderId").Any() => new([.. ReadOne(SearchPage.Orders, answer, 0, places)]),
            _ => throw SavedAnswerProblems.NoAnswer(file, number),
        };
    }

    // A list under another name than Amazon's is not read, so the answer must not look as if it were.
    private static bool HoldsOrdersElsewhere(JsonElement answer) => answer.EnumerateObject().Any(member
        => member.Value.ValueKind == JsonValueKind.Array
            && !member.Name.Equals("orders", StringComparison.OrdinalIgnoreCase)
            && !member.Name.Equals("associatedOrders", StringComparison.OrdinalIgnoreCase)
            && member.Value.EnumerateArray().Any(order => order.AllMembers("orderId").Any() || order.AllMembers(NumberV0).Any()));

    private static IEnumerable<AmazonOrder> ReadOne(OrderReader reader, JsonElement order, int index, OrderPlaces places)
    {
        var mapper = reader.MapperFor(places, since: default);

        // getOrderAddress has the number and the address, nothing else: it completes an order that another answer has.
        return reader == OrderV0Mapper.Orders && order.AllMembers(NumberV0).Any() && !order.AllMembers("PurchaseDate").Any()
            ? reader.Read(order, index, mapper).Select(part => part with
            {
                UnreadableBecause = places.Says(index, OrderFaults.AddressAlone),
                DeliveryAddress = AddressOf(order),
            })
            : reader.Read(order, index, mapper);
    }

    private static Core.Addresses.PostalAddress? AddressOf(JsonElement part)
        => part.Member("ShippingAddress") is { ValueKind: JsonValueKind.Object } address ? AddressDocument.Read(address) : null;

    // v0 wraps every answer in "payload"; recordings of test suites wrap it in "response".
    private static JsonElement? Unwrapped(JsonElement value)
    {
        foreach (var wrapping in new[] { "response", "payload" })
        {
            if (value.Member(wrapping) is { ValueKind: JsonValueKind.Object } inner)
            {
                value = inner;
            }
        }

        return value.ValueKind == JsonValueKind.Object ? value : null;
    }

    private static bool IsRenamed(JsonElement order)
        => order.ValueKind == JsonValueKind.Object && Array.Exists(RenamedNames, name => order.TryGetProperty(name, out _));

    private static bool IsV0(JsonElement page, List<JsonElement> orders)
        => orders.Exists(order => order.AllMembers(NumberV0).Any())
            || (!orders.Exists(order => order.AllMembers("orderId").Any()) && page.TryGetProperty(nameof(Orders), out _));

    private static bool GoesOn(JsonElement page)
        => IsThere(page.Member("nextToken")) || (page.Member("pagination") is { } pagination && IsThere(pagination.Member("nextToken")));

    private static bool IsThere(JsonElement? token) => token switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined } => false,
        { ValueKind: JsonValueKind.String } => token.Text() is not "",
        _ => true,
    };
}
