using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>One version of Xentral's REST interface: how orders are asked for, and what its answers mean.</summary>
internal interface IRestOrders
{
    /// <summary>Most numbers in one request, so that its address stays below what servers accept.</summary>
    int BatchSize { get; }

    /// <summary>For the report's cover.</summary>
    string Name { get; }

    /// <summary>An empty list is answered by 404.</summary>
    bool AnswersEmptyWith404 { get; }

    string AddressOf(IReadOnlyList<OrderNumber> numbers);

    string AddressOf(DateOnly first, DateOnly last);

    /// <returns>The next page's address, or <see langword="null"/> after the last one.</returns>
    string? NextOf(string address, JsonElement page);

    IEnumerable<JsonElement> OrdersOf(JsonElement page);

    /// <returns><see langword="null"/> for an order without a number of a shop.</returns>
    ErpOrder? Map(JsonElement order);
}
