using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Tests.Throttling;

public sealed class RequestBudgetTests
{
    private const double Rate = 0.0056;
    private const int Burst = 20;

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly RecordingProgress progress = new();

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(9)]
    public async Task Sixty_pages_wait_as_long_as_needed_and_no_longer(double answerSeconds)
    {
        var budget = Budget();
        var server = new ServerBucket(time, Rate, Burst);
        var start = time.GetTimestamp();

        for (var page = 0; page < 60; page++)
        {
            using var turn = await TurnAsync(budget);
            time.Advance(TimeSpan.FromSeconds(answerSeconds) / 2);
            Assert.True(server.TryTake(), $"page {page + 1} would have been refused");
            time.Advance(TimeSpan.FromSeconds(answerSeconds) / 2);
            budget.Accepted(Rate);
        }

        var ideal = TimeSpan.FromSeconds((60 - Burst) / Rate);
        Assert.InRange(time.GetElapsedTime(start), ideal, (ideal * 1.02) + TimeSpan.FromSeconds(answerSeconds));
    }

    [Fact]
    public async Task A_long_rest_gives_the_burst_back_and_never_more()
    {
        var budget = Budget();
        var server = new ServerBucket(time, Rate, Burst);
        for (var round = 0; round < 3; round++)
        {
            for (var page = 0; page < 25; page++)
            {
                using var turn = await TurnAsync(budget);
                time.Advance(TimeSpan.FromSeconds(2));
                Assert.True(server.TryTake());
                time.Advance(TimeSpan.FromSeconds(2));
            }

            time.Advance(TimeSpan.FromDays(round + 1));
        }
    }

    [Fact]
    public async Task The_announced_rate_is_adopted()
    {
        var budget = Budget();
        await EmptyAsync(budget, announced: 0.5);

        await TurnAsync(budget);

        Assert.Equal(time.GetUtcNow().AddSeconds(0), progress.Waits.Last(), TimeSpan.FromSeconds(1));
        Assert.Single(progress.Waits);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e-9)]
    [InlineData(1e12)]
    public async Task An_implausible_rate_is_not_adopted(double announced)
    {
        var budget = Budget();
        await EmptyAsync(budget, announced);
        var start = time.GetTimestamp();

        await TurnAsync(budget);

        Assert.InRange(time.GetElapsedTime(start).TotalSeconds, 178, 182);
    }

    [Fact]
    public async Task A_refusal_empties_the_budget()
    {
        var budget = Budget();
        (await TurnAsync(budget)).Dispose();
        budget.Refused(retryAfter: null);
        var start = time.GetTimestamp();

        await TurnAsync(budget);

        Assert.InRange(time.GetElapsedTime(start).TotalSeconds, 178, 182);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(600)]
    public async Task Amazons_wish_counts_more_than_the_rate_and_is_good_for_one_request(int seconds)
    {
        var budget = Budget();
        (await TurnAsync(budget)).Dispose();
        budget.Refused(TimeSpan.FromSeconds(seconds));
        var start = time.GetTimestamp();

        (await TurnAsync(budget)).Dispose();
        var first = time.GetElapsedTime(start).TotalSeconds;
        (await TurnAsync(budget)).Dispose();

        Assert.InRange(first, seconds, seconds + 1);
        Assert.InRange(time.GetElapsedTime(start).TotalSeconds - first, 178, 182);
    }

    [Fact]
    public async Task Refusals_in_a_row_double_the_pause_though_Amazon_wishes_for_less()
    {
        var budget = Budget();
        var pauses = new List<double>();
        for (var refusal = 0; refusal < 4; refusal++)
        {
            (await TurnAsync(budget)).Dispose();
            budget.Refused(TimeSpan.FromSeconds(1));
            var start = time.GetTimestamp();
            (await TurnAsync(budget)).Dispose();
            pauses.Add(time.GetElapsedTime(start).TotalSeconds);
            budget.Refused(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(pauses[0], 2, 2.7);
        Assert.InRange(pauses[1], 8, 10.2);
        Assert.InRange(pauses[2], 32, 40.2);
    }

    [Fact]
    public void A_wish_beyond_reason_is_refused()
        => Assert.Throws<SourceUnavailableException>(() => Budget().Refused(TimeSpan.FromHours(5)));

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        var budget = Budget();
        await EmptyAsync(budget, announced: null);
        using var cancellation = new CancellationTokenSource();
        var turn = budget.WaitForTurnAsync(cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
    }

    private RequestBudget Budget() => new(new UsagePlan(Rate, Burst), new AmazonPacing(), time, progress);

    private async Task EmptyAsync(RequestBudget budget, double? announced)
    {
        for (var request = 0; request < Burst; request++)
        {
            using var turn = await TurnAsync(budget);
            budget.Accepted(announced);
        }
    }

    /// <summary>Lets time pass exactly as long as the budget says.</summary>
    private async Task<RequestBudget.Turn> TurnAsync(RequestBudget budget)
    {
        var turn = budget.WaitForTurnAsync(TestContext.Current.CancellationToken).AsTask();
        while (!turn.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        return await turn;
    }

    /// <summary>What Amazon keeps on its side.</summary>
    private sealed class ServerBucket(TimeProvider time, double rate, int burst)
    {
        private double level = burst;
        private long levelAt = time.GetTimestamp();

        public bool TryTake()
        {
            level = Math.Min(burst, level + (time.GetElapsedTime(levelAt).TotalSeconds * rate));
            levelAt = time.GetTimestamp();
            return level-- >= 1;
        }
    }
}
