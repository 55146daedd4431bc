namespace Xentral.OrderAudit.Amazon;

/// <summary>
/// How hard the client tries and how long it waits. The defaults are meant for Amazon; register another instance to replace them,
/// as tests do, so that nobody waits three minutes for a fault that was planned.
/// </summary>
public sealed record AmazonPacing
{
    /// <summary>Tries of one request before the fault counts as permanent.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>First pause after a passing fault; it doubles, with jitter, up to <see cref="LongestRetryDelay"/>.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>A longer <c>Retry-After</c> than this is not waited for: the run ends and says so.</summary>
    public TimeSpan LongestServerDelay { get; init; } = TimeSpan.FromHours(1);

    /// <summary>From sending a request to the last byte of its answer.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Assumed rate of searchOrders in requests per second until Amazon announces another (Orders API 2026-01-01).</summary>
    public double SearchRequestsPerSecond { get; init; } = 0.0056;

    /// <summary>Requests of searchOrders that may be sent at once after a long rest. Never transmitted by Amazon.</summary>
    public int SearchBurst { get; init; } = 20;

    /// <summary>Assumed rate of getMarketplaceParticipations in requests per second until Amazon announces another (Sellers API v1).</summary>
    public double ParticipationRequestsPerSecond { get; init; } = 0.016;

    /// <summary>Requests of getMarketplaceParticipations that may be sent at once.</summary>
    public int ParticipationBurst { get; init; } = 15;
}
