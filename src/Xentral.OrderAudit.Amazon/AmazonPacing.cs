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

    /// <summary>The same for a document, which may take long as long as some of it keeps coming. Half a gigabyte over a slow line takes less.</summary>
    public TimeSpan DocumentTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How much faster than Amazon's the other side is: rates, and the pauses between two looks at a report. For tests.</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>No operation is sent more often at once than this.</summary>
    public int LargestBurst { get; init; } = int.MaxValue;

    /// <summary>First pause between two looks at a report in the making; it grows up to <see cref="LongestReportPause"/>.</summary>
    public TimeSpan FirstReportPause { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan LongestReportPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What Amazon needs for a report as a rule; for estimates.</summary>
    public TimeSpan UsualReportTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Shorter waits for the list are no reason to change to reports.</summary>
    public TimeSpan WorthAChange { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>A report that takes longer is given up.</summary>
    public TimeSpan LongestReportWait { get; init; } = TimeSpan.FromHours(2);

    /// <summary>
    /// What second looks may add to a run when its list has ended: a tenth of what the list has taken, but at least
    /// <see cref="ShortestSecondLook"/> and at most <see cref="LongestSecondLook"/>.
    /// </summary>
    public TimeSpan ShortestSecondLook { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan LongestSecondLook { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The same for orders that are known by their number only.</summary>
    public TimeSpan LongestMissedLook { get; init; } = TimeSpan.FromHours(1);
}
