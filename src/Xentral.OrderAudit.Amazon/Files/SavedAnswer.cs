using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.V0;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>
/// One answer, or a single order out of one: searchOrders and getOrder (2026-01-01), getOrders and getOrder (v0), with or without its wrapping.
/// </summary>
/// <param name="IsPage">A list that may go on.</param>
/// <param name="HasNext">It does go on.</param>
internal sealed record SavedAnswer(IReadOnlyList<AmazonOrder> Orders, bool IsPage = false, bool HasNext = false)
{
    /// <param name="file">Names the answer in messages, together with <paramref name="number"/>, from 1.</param>
    /// <exception cref="OrderReports.OrderReportUnusableException">It is none of these.</exception>
    public static SavedAnswer Read(string file, int number, JsonElement value)
    {
        var mapper = new AmazonOrderMapper(number, since: default);
        var answer = Unwrapped(value) switch
        {
            { } page when List(page, "orders") is { } orders
                => new SavedAnswer([.. orders.Select((order, index) => SearchPageShape.Reader.ReadOne(order, index, mapper))], IsPage: true, Text(Member(page, "pagination"), "nextToken")),
            { } page when List(page, "Orders") is { } orders => new SavedAnswer([.. orders.Select((order, index) => PageShapeV0.Reader.ReadOne(order, index, mapper))], IsPage: true, Text(page, "NextToken")),
            { } one when Member(one, "order") is { ValueKind: JsonValueKind.Object } order => new SavedAnswer([SearchPageShape.Reader.ReadOne(order, 0, mapper)]),
            { } one when Member(one, "orderId") is not null => new SavedAnswer([SearchPageShape.Reader.ReadOne(one, 0, mapper)]),
            { } one when Member(one, "AmazonOrderId") is not null => new SavedAnswer([PageShapeV0.Reader.ReadOne(one, 0, mapper)]),
            { } one when Member(one, "errors") is not null => throw SavedAnswerProblems.Error(file, number),
            _ => throw SavedAnswerProblems.NoAnswer(file, number),
        };
        return answer with { Orders = [.. answer.Orders.Select((order, index) => Named(order, $"?{file}:{number}.{index + 1}"))] };
    }

    // v0 wraps every answer in "payload"; recordings of test suites wrap it in "response".
    private static JsonElement? Unwrapped(JsonElement value)
    {
        foreach (var wrapping in new[] { "response", "payload" })
        {
            if (Member(value, wrapping) is { ValueKind: JsonValueKind.Object } inner)
            {
                value = inner;
            }
        }

        return value.ValueKind == JsonValueKind.Object ? value : null;
    }

    // An order without a number is named by its place; the file belongs to it.
    private static AmazonOrder Named(AmazonOrder order, string place) => order.Number.Value.StartsWith('?') ? order with { Number = new OrderNumber(place) } : order;

    private static List<JsonElement>? List(JsonElement element, string name)
        => Member(element, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    private static bool Text(JsonElement? element, string name)
        => element is { } value && Member(value, name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 };

    private static JsonElement? Member(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
