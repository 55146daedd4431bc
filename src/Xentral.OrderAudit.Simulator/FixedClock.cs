namespace Xentral.OrderAudit.Simulator;

/// <summary>A clock whose calendar stands still while its timers run, so that the same demo always tells the same times.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
