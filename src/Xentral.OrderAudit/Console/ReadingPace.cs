namespace Xentral.OrderAudit.Console;

/// <summary>How fast orders have come lately: the first twenty pages at once say nothing about the hours that follow.</summary>
public sealed class ReadingPace
{
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan EnoughToTell = TimeSpan.FromMinutes(1);

    // What an interrupted run has left comes all at once and is no pace.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<(DateTimeOffset At, int Total)> marks = new();
    private DateTimeOffset? begun;
    private int latest;

    /// <param name="total">Orders read so far.</param>
    /// <param name="now">Never earlier than the last time.</param>
    public void Take(int total, DateTimeOffset now)
    {
        lock (gate)
        {
            begun ??= now;
            if (now - begun < AtOnce)
            {
                marks.Clear();
            }

            marks.Enqueue((now, total));
            latest = total;
        }
    }

    /// <returns>Orders per minute; <see langword="null"/> while there is too little to tell.</returns>
    public int? PerMinute(DateTimeOffset now)
    {
        lock (gate)
        {
            while (marks.Count > 1 && now - marks.Peek().At > Lately)
            {
                marks.Dequeue();
            }

            return marks.TryPeek(out var first) && now - first.At >= EnoughToTell
                ? (int)Math.Round((latest - first.Total) / (now - first.At).TotalMinutes)
                : null;
        }
    }
}
