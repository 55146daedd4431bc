using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Authentication;

public sealed class AccessTokensTests
{
    private static readonly Merchant Merchant = new(orders: 1);

    [Fact]
    public async Task A_token_that_is_forgotten_while_another_asks_for_it_stays_forgotten()
    {
        var clock = new WatchedClock();
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator, configure: services => services.AddClock(clock));
        var tokens = client.Get<AccessTokens>();
        var rejected = await tokens.GetAsync(TestContext.Current.CancellationToken);

        // Whoever asks looks at the clock between finding the token and handing it out.
        clock.NextLook = () => tokens.Forget(rejected);
        await tokens.GetAsync(TestContext.Current.CancellationToken);
        var fresh = await tokens.GetAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(rejected.Value, fresh.Value);
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.Login));
    }

    private sealed class WatchedClock : TimeProvider
    {
        public Action? NextLook { get; set; }

        public override long GetTimestamp()
        {
            var look = NextLook;
            NextLook = null;
            look?.Invoke();
            return base.GetTimestamp();
        }
    }
}
