using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Throttling;

/// <summary>The client against a server that really counts.</summary>
public sealed class EnforcedRateTests
{
    [Fact]
    public async Task Sixty_pages_provoke_no_refusal()
    {
        var merchant = new Merchant(orders: 6000);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With() with { EnforceRateLimits = true, TimeScale = 4000 });
        using var client = new AmazonClient(simulator, new AmazonPacing());

        var (orders, end) = await client.ReadAllAsync(merchant.Window);

        Assert.Null(end);
        Assert.Equal(6000, orders.Count);
        Assert.Equal(0, simulator.Log.Throttled);
        Assert.Equal(60, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Cancelling_during_the_wait_ends_it()
    {
        var merchant = new Merchant(orders: 300);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With() with { EnforceRateLimits = true });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["Amazon:Route"] = "search" };
        using var client = new AmazonClient(settings, new AmazonPacing { LargestBurst = 1 });
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var read = client.ReadAsync(merchant.Window, cancellation.Token).CountAsync(cancellation.Token).AsTask();
        await client.Progress.FirstWait;

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);

        // Most of the wait was still ahead.
        Assert.InRange(client.Progress.Waits.Single() - TimeProvider.System.GetUtcNow(), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(180));
    }
}
