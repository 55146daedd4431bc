namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>The orders purchased on one day of the audit's time zone.</summary>
public sealed class DayCount(DateOnly day, int received = 0, IReadOnlyDictionary<Cause, int>? byCause = null, int notCheckable = 0)
{
    private readonly SortedDictionary<Cause, int> byCause = byCause is null ? [] : new(byCause.ToDictionary());

    public DateOnly Day => day;

    public int Received { get; private set; } = received;

    /// <summary>Received = clear + affected + not checkable, on every day.</summary>
    public int Clear => Received - Affected - NotCheckable;

    public int NotCheckable { get; private set; } = notCheckable;

    public int Affected => byCause.Values.Sum();

    /// <summary>Affected orders by cause; causes without orders are absent.</summary>
    public IReadOnlyDictionary<Cause, int> ByCause => byCause;

    internal void Add(Outcome outcome, Cause? cause)
    {
        Received++;
        NotCheckable += outcome == Outcome.NotCheckable ? 1 : 0;
        if (cause is { } known)
        {
            byCause[known] = byCause.GetValueOrDefault(known) + 1;
        }
    }

    /// <returns><see langword="false"/> when nothing is left of the day.</returns>
    internal bool Remove(Outcome outcome, Cause? cause)
    {
        Received--;
        NotCheckable -= outcome == Outcome.NotCheckable ? 1 : 0;
        if (cause is { } known && (byCause[known] = byCause.GetValueOrDefault(known) - 1) <= 0)
        {
            byCause.Remove(known);
        }

        return Received > 0;
    }
}
