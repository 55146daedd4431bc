using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Checking;

public sealed class PersonalDataCheckTests
{
    [Theory]
    [InlineData(200, true, CheckState.Ok)]
    [InlineData(200, false, CheckState.Failed)]
    [InlineData(0, true, CheckState.NotChecked)]
    public async Task Tells_the_role_from_a_few_recent_orders(int orders, bool hasRole, CheckState state)
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders(orders), HasPersonalDataRole = hasRole });
        using var client = new AmazonClient(simulator);

        Assert.Equal(state, (await client.CheckAsync("amazon-personal-data")).State);
    }

    [Fact]
    public async Task Is_not_sure_of_a_handful_of_orders()
    {
        var few = Orders(200).Where(order => order is { Fulfilment: Fulfilment.Merchant, Status: AmazonOrderStatus.Shipped }).Take(3);
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = [.. few], HasPersonalDataRole = false });
        using var client = new AmazonClient(simulator);

        var result = await client.CheckAsync("amazon-personal-data");

        Assert.Equal(CheckState.Warning, result.State);
        Assert.Contains("perhaps", result.Finding.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Costs_one_request_and_never_waits_for_one()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders(50), EnforceRateLimits = true });
        using var client = new AmazonClient(simulator, AmazonClient.Impatient with { TimeScale = 1, LargestBurst = 1 });

        var first = await client.CheckAsync("amazon-personal-data");
        var second = await client.CheckAsync("amazon-personal-data");
        var budget = await client.CheckAsync("amazon-budget");

        Assert.Equal((CheckState.Ok, CheckState.NotChecked, CheckState.Warning), (first.State, second.State, budget.State));
        Assert.Equal("Used up: Amazon permits the next request in 3 min.", budget.Finding.En);
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Leaves_a_run_under_way_alone()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders(50) });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        using var client = new AmazonClient(settings);

        using (var run = new AmazonClient(settings))
        {
            run.Fetch.Open(new Merchant(1).Window);
            Assert.Equal(CheckState.NotChecked, (await client.CheckAsync("amazon-personal-data")).State);
        }

        Assert.Equal(CheckState.Ok, (await client.CheckAsync("amazon-personal-data")).State);
    }

    [Fact]
    public async Task The_budget_counts_what_was_asked()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders(50), EnforceRateLimits = true });
        using var client = new AmazonClient(simulator, AmazonClient.Impatient with { TimeScale = 1 });

        await client.CheckAsync("amazon-personal-data");

        Assert.Equal("19 of 20 requests left: 1900 orders at once, then 100 per 3 min.", (await client.CheckAsync("amazon-budget")).Finding.En);
    }

    private static AmazonOrder[] Orders(int count)
    {
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-10);
        return count == 0 ? [] :
        [
            .. SyntheticMerchant.Create(new SyntheticMerchantPlan { From = now.AddDays(-20), DamageFrom = now, Now = now, Orders = count, DamagedShare = 0 })
                .Select(order => order.Amazon),
        ];
    }
}
