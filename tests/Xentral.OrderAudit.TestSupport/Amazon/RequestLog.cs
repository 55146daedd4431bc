namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>What reached the simulator, for tests to look at.</summary>
public sealed class RequestLog
{
    private static readonly TimeSpan LongestEntry = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly List<LoggedRequest> requests = [];
    private readonly Dictionary<SimulatedOperation, int> counts = [];
    private int connections;
    private int underWay;

    /// <summary>Answered requests in the order in which they were answered.</summary>
    public IReadOnlyList<LoggedRequest> Requests
    {
        get
        {
            // A client may have its answer a moment before the answer is entered here.
            SpinWait.SpinUntil(() => Volatile.Read(ref underWay) == 0, LongestEntry);
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>TCP connections accepted so far.</summary>
    public int Connections => Volatile.Read(ref connections);

    /// <summary>Requests turned away by an empty bucket; planned faults do not count.</summary>
    public int Throttled => Requests.Count(request => request is { Status: 429, Fault: null });

    public int Count(SimulatedOperation operation)
    {
        lock (gate)
        {
            return counts.GetValueOrDefault(operation);
        }
    }

    internal int Begin(SimulatedOperation operation)
    {
        Interlocked.Increment(ref underWay);
        lock (gate)
        {
            return counts[operation] = counts.GetValueOrDefault(operation) + 1;
        }
    }

    internal void Add(LoggedRequest request)
    {
        lock (gate)
        {
            requests.Add(request);
        }

        Interlocked.Decrement(ref underWay);
    }

    internal void Connected() => Interlocked.Increment(ref connections);
}
