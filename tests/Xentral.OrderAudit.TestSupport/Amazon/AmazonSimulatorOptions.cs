using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>What a simulated Amazon has to offer and how it behaves.</summary>
public sealed record AmazonSimulatorOptions
{
    /// <summary>
    /// The orders to serve; a list that makes its items on demand keeps large numbers cheap.
    /// An order marked unreadable is served in a broken shape.
    /// </summary>
    public IReadOnlyList<AmazonOrder> Orders { get; init; } = [];

    public SimulatedCredentials Credentials { get; init; } = new();

    /// <summary>"Now" for tokens, the two-minute rule and the two-year window, and the clock of the rate limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Off: nothing is ever refused and a very high rate is announced. On: Amazon's documented rates and bursts.</summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>How much faster than Amazon's the buckets refill; the announced rate is the one in force.</summary>
    public double TimeScale { get; init; } = 1;

    public AmazonRegion Region { get; init; } = AmazonRegion.Eu;

    /// <summary>Without the role Amazon leaves personal fields out, with status 200 and not a word.</summary>
    public bool HasPersonalDataRole { get; init; } = true;

    /// <summary>A request that names one of these is refused as a whole, without saying which one it was.</summary>
    public IReadOnlyList<string> DeniedMarketplaceIds { get; init; } = [];

    /// <summary>Where the merchant sells; <see langword="null"/> stands for the region's marketplaces that are not denied.</summary>
    public IReadOnlyList<string>? ParticipatingMarketplaceIds { get; init; }

    public EmptyTextStyle EmptyTexts { get; init; } = EmptyTextStyle.Mixed;

    /// <summary>Amazon may send fewer orders than asked for though there are more.</summary>
    public int LargestPage { get; init; } = 100;

    /// <summary>How long a report waits before Amazon works on it; shortened by <see cref="TimeScale"/>.</summary>
    public TimeSpan ReportQueueTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long Amazon works on a report; shortened by <see cref="TimeScale"/>.</summary>
    public TimeSpan ReportWorkTime { get; init; } = TimeSpan.FromSeconds(40);

    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    public IReadOnlyList<Fault> Faults { get; init; } = [];
}
