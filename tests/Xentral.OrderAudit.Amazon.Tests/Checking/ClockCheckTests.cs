using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Amazon.Checking;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Checking;

public sealed class ClockCheckTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, CheckState.Ok, "Agrees with Amazon's.")]
    [InlineData(-25, CheckState.Ok, "Agrees with Amazon's.")]
    [InlineData(45, CheckState.Warning, "Is 0:45 min ahead.")]
    [InlineData(90, CheckState.Failed, "Is 1:30 min ahead; Amazon refuses searches because of it.")]
    [InlineData(-7_500, CheckState.Warning, "Is 2:05 h behind; the latest orders are not found.")]
    public void Judges_a_difference_in_seconds(int seconds, CheckState state, string finding)
    {
        var result = ClockCheck.Judge(TimeSpan.FromSeconds(seconds));

        Assert.Equal((state, finding), (result.State, result.Finding.En));
        Assert.Equal(state == CheckState.Ok, result.Advice is null);
    }

    [Theory]
    [InlineData(0, CheckState.Ok)]
    [InlineData(120, CheckState.Failed)]
    [InlineData(-600, CheckState.Warning)]
    public async Task Reads_Amazons_clock_from_its_answers(int secondsAhead, CheckState state)
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { Clock = new FixedClock(Noon) });
        using var client = new AmazonClient(
            simulator, configure: services => services.AddSingleton<TimeProvider>(new FixedClock(Noon.AddSeconds(secondsAhead))));

        Assert.Equal(CheckState.NotChecked, (await client.CheckAsync("clock")).State);
        await client.CheckAsync("amazon-login");

        Assert.Equal(state, (await client.CheckAsync("clock")).State);
    }
}
