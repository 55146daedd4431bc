namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>The orders purchased on one day of the audit's time zone.</summary>
public sealed class DayCount(DateOnly day, int received = 0, IReadOnlyDictionary<Cause, int>? byCause = null)
{
    private readonly SortedDictionary<Cause, int> byCause = byCause is null ? [] : new(byCause.ToDictionary());

    public DateOnly Day => day;

    public int Received { get; private set; } = received;

    public int Affected => byCause.Values.Sum();

    /// <summary>Affected orders by cause; causes without orders are absent.</summary>
    public IReadOnlyDictionary<Cause, int> ByCause => byCause;

    internal void Add(Cause? cause)
    {
        Received++;
        if (cause is { } known)
        {
            byCause[known] = byCause.GetValueOrDefault(known) + 1;
        }
    }

    /// <returns><see langword="false"/> when nothing is left of the day.</returns>
    internal bool Remove(Cause? cause)
    {
        Received--;
        if (cause is { } known && (byCause[known] = byCause.GetValueOrDefault(known) - 1) <= 0)
        {
            byCause.Remove(known);
        }

        return Received > 0;
    }
}
