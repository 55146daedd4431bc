using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Payloads;

/// <summary>Amazon's own sandbox examples, where a copy lies beside the repository.</summary>
public sealed class OfficialExampleTests
{
    [Fact]
    public void Every_page_of_searchOrders_is_read()
    {
        var pages = Responses("orders_2026-01-01.searchOrders.json")
            .Where(response => response.TryGetProperty("orders", out _))
            .Select(response => SearchPage.Read(Encoding.UTF8.GetBytes(response.GetRawText()), 1, DateTimeOffset.UnixEpoch))
            .ToList();

        Assert.NotEmpty(pages);
        var orders = pages.SelectMany(page => page.Orders).ToList();
        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
        Assert.All(orders, order => Assert.NotEqual(AmazonOrderStatus.Unknown, order.Status));
        Assert.All(orders, order => Assert.NotEqual(Fulfilment.Unknown, order.Fulfilment));
        Assert.Contains(orders, order => order.DeliveryAddress is { Name: "John Smith", Street: "123 Business Park", Supplement: "Suite 456" });
    }

    [Fact]
    public void Every_order_of_getOrder_is_read()
    {
        var orders = Responses("orders_2026-01-01.getOrder.json")
            .Where(response => response.TryGetProperty("order", out _))
            .SelectMany(response => SearchPage.Read(
                Encoding.UTF8.GetBytes($$"""{"orders":[{{response.GetProperty("order").GetRawText()}}]}"""), 1, DateTimeOffset.UnixEpoch).Orders)
            .ToList();

        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
    }

    private static IEnumerable<JsonElement> Responses(string name)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot(), "../shared/knowledge/spapi-examples", name));
        if (!File.Exists(path))
        {
            Assert.Skip($"Amazon's examples are not here: {path}");
        }

        return Found(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
    }

    /// <summary>Wherever the file nests them, an example's answer stands under "response".</summary>
    private static IEnumerable<JsonElement> Found(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property
            => property is { Name: "response", Value.ValueKind: JsonValueKind.Object } ? [property.Value] : Found(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Found),
        _ => [],
    };

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(thisFile, "../../../.."));
}
