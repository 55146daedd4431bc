namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>Runs like any clock, beginning at another moment.</summary>
internal sealed class MovedClock(DateTimeOffset begin) : TimeProvider
{
    private readonly TimeSpan shift = begin - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
}
