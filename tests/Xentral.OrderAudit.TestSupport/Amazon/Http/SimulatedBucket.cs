namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>A token bucket as Amazon documents it ("Usage Plans and Rate Limits"): full at the start, refilled evenly.</summary>
internal sealed class SimulatedBucket(double requestsPerSecond, int burst, TimeProvider clock)
{
    private readonly Lock gate = new();
    private double level = burst;
    private long levelAt = clock.GetTimestamp();

    public double Rate => requestsPerSecond;

    public bool TryTake()
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            level = Math.Min(burst, level + (clock.GetElapsedTime(levelAt, now).TotalSeconds * requestsPerSecond));
            levelAt = now;
            if (level < 1)
            {
                return false;
            }

            level--;
            return true;
        }
    }
}
