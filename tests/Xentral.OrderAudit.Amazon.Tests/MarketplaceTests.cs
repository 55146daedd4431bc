using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests;

/// <summary>One marketplace that is denied must not cost the others.</summary>
public sealed class MarketplaceTests
{
    private const string Germany = "A1PA6795UKMFR9";
    private const string France = "A13V1IB3VIYZZH";
    private const string Italy = "APJ6JRA9NG5V4";

    private static readonly DateTimeOffset Start = TimeProvider.System.GetUtcNow().AddDays(-20);

    private static readonly IReadOnlyList<AmazonOrder> Orders =
        [.. new Merchant(orders: 360).Orders.Select((order, index) => order with { MarketplaceId = new[] { Germany, France, Italy }[index % 3] })];

    private static AuditWindow Window => new(Start.AddDays(-1), TimeProvider.System.GetUtcNow(), [Germany, France, Italy]);

    [Fact]
    public async Task The_others_are_read_and_the_denied_one_is_named()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders, DeniedMarketplaceIds = [France] });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Window);

        Assert.Equal(Orders.Where(order => order.MarketplaceId != France).Select(order => order.Number).Order(), orders.Select(order => order.Number).Order());
        Assert.Contains("amazon.fr", end?.Problem.De, StringComparison.Ordinal);
        Assert.DoesNotContain("amazon.de", end!.Problem.De, StringComparison.Ordinal);
        Assert.Equal(1 + 2 + 1 + 2, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task When_all_are_denied_the_reason_is_told_instead_of_names()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders, DeniedMarketplaceIds = [Germany, France, Italy] });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Window);

        Assert.Empty(orders);
        Assert.Contains("Eine Rolle fehlt", end?.Problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_marketplace_by_marketplace_and_a_refused_one_leaves_nothing_to_continue()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders, DeniedMarketplaceIds = [France] });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        var asked = Window;
        using (var first = new AmazonClient(settings))
        {
            await first.ReadAsync(first.Fetch.Open(asked)).Take(130).CountAsync();
        }

        using (var second = new AmazonClient(settings))
        {
            var (orders, end) = await second.ReadAllAsync(second.Fetch.Open(asked));
            Assert.Equal(240, orders.Count);
            Assert.NotNull(end);
            second.Fetch.Finish(isComplete: false);
        }

        // The second run asks for what the first has not had: France once more, and Italy's second page.
        Assert.Equal(1 + 2 + 1 + 1 + 2, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.journal"));
    }
}
