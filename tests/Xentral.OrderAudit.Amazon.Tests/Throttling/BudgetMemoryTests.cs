using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Throttling;

/// <summary>A restart does not fill Amazon's bucket, so it must not fill ours.</summary>
public sealed class BudgetMemoryTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(10, 8)]
    [InlineData(24 * 60, 20)]
    public async Task What_is_left_grows_with_the_time_in_between_up_to_the_burst(int minutes, int expected)
    {
        BudgetState? left = null;
        var before = Budget(state => left = state);
        for (var request = 0; request < 15; request++)
        {
            using var turn = await before.WaitForTurnAsync(TestContext.Current.CancellationToken);
        }

        time.Advance(TimeSpan.FromMinutes(minutes));
        var after = Budget(_ => { });
        after.Restore(BudgetState.Parse(left!.ToString())!);

        Assert.Equal(expected, await RequestsAtOnceAsync(after));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_fills_nothing()
    {
        var budget = Budget(_ => { });
        budget.Restore(new(3, 0.0056, time.GetUtcNow().AddHours(5), time.GetUtcNow().AddDays(-1)));

        Assert.Equal(3, await RequestsAtOnceAsync(budget));
    }

    [Fact]
    public async Task A_second_run_right_after_the_first_provokes_no_429()
    {
        using var folder = new TemporaryFolder();
        var merchant = new Merchant(orders: 1_500);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With() with { EnforceRateLimits = true, TimeScale = 2_000 });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        var pacing = AmazonClient.Impatient with { TimeScale = 2_000 };

        for (var run = 0; run < 3; run++)
        {
            using var client = new AmazonClient(settings, pacing);
            var (orders, end) = await client.ReadAllAsync(merchant.Window);
            Assert.Null(end);
            Assert.Equal(1_500, orders.Count);
        }

        Assert.Equal(0, simulator.Log.Throttled);
    }

    private RequestBudget Budget(Action<BudgetState> changed)
        => new(new UsagePlan(0.0056, 20), AmazonClient.Impatient, time, new RecordingProgress()) { Changed = changed };

    private static async Task<int> RequestsAtOnceAsync(RequestBudget budget)
    {
        var count = 0;
        while (true)
        {
            using var impatience = new CancellationTokenSource();
            var turn = budget.WaitForTurnAsync(impatience.Token);
            if (!turn.IsCompleted)
            {
                await impatience.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await turn);
                return count;
            }

            using var taken = await turn;
            count++;
        }
    }
}
