using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests;

/// <summary>Windows of changes instead of purchases.</summary>
public sealed class UpdatedOrdersTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly string[] Germany = ["A1PA6795UKMFR9"];

    // Old orders, each changed two minutes after the one before.
    private static readonly IReadOnlyList<AmazonOrder> Orders =
    [
        .. new Merchant(orders: 430).Orders.Select((order, index) => order with
        {
            PurchasedAt = Now.AddDays(-300 - (index % 7)),
            LastUpdatedAt = Now.AddDays(-2).AddMinutes(2 * index),
        }),
    ];

    private static AuditWindow ChangedSince(DateTimeOffset since) => new(since, Now.AddMinutes(-3), Germany) { IsByUpdate = true, IsOpenEnded = true };

    [Fact]
    public async Task What_has_changed_since_comes_whenever_it_was_purchased()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(ChangedSince(Orders[130].LastUpdatedAt));

        Assert.Null(end);
        Assert.Equal(Orders.Skip(130).Select(order => order.Number), orders.Select(order => order.Number));
        Assert.All(
            simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.SearchOrders),
            request => Assert.Contains("lastUpdatedAfter=", request.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_of_changes_tells_where_the_next_has_to_go_on()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders });
        using var client = new AmazonClient(simulator);
        Assert.Null(client.Fetch.ReadUntil);

        await client.ReadAllAsync(client.Fetch.Open(ChangedSince(Orders[0].LastUpdatedAt)));

        // As Amazon echoes it, which counts milliseconds.
        Assert.InRange(client.Fetch.ReadUntil!.Value - ChangedSince(Now).Until, TimeSpan.FromMilliseconds(-1), TimeSpan.Zero);
    }

    [Fact]
    public async Task An_interrupted_run_of_changes_goes_on_and_is_not_mixed_up_with_one_of_purchases()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        var asked = ChangedSince(Orders[0].LastUpdatedAt);
        using (var first = new AmazonClient(settings))
        {
            await first.ReadAsync(first.Fetch.Open(asked)).Take(150).CountAsync();
        }

        using (var other = new AmazonClient(settings))
        {
            other.Fetch.Open(asked with { IsByUpdate = false });
            Assert.Empty(other.Progress.Notes);
        }

        using var second = new AmazonClient(settings);
        var (orders, end) = await second.ReadAllAsync(second.Fetch.Open(asked));

        Assert.Null(end);
        Assert.Equal(Orders.Select(order => order.Number), orders.Select(order => order.Number));
        Assert.Equal(5, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }
}
