namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How many orders were received and what became of each; the parts always add up to <see cref="Received"/>.</summary>
/// <param name="zone">The zone whose days are counted; UTC when not given.</param>
public sealed class Coverage(TimeZoneInfo? zone = null)
{
    private readonly TimeZoneInfo zone = zone ?? TimeZoneInfo.Utc;
    private readonly SortedDictionary<NotCheckableReason, int> byReason = [];
    private readonly SortedDictionary<Cause, int> byCause = [];
    private readonly SortedDictionary<DateOnly, DayCount> byDay = [];

    public int Received => Clear + Affected + NotCheckable;

    public int Clear { get; private set; }

    public int Affected { get; private set; }

    public int NotCheckable { get; private set; }

    /// <summary>Not checkable orders by reason; reasons without orders are absent.</summary>
    public IReadOnlyDictionary<NotCheckableReason, int> ByReason => byReason;

    /// <summary>Affected orders by cause; causes without orders are absent.</summary>
    public IReadOnlyDictionary<Cause, int> ByCause => byCause;

    /// <summary>Days with orders, the first one first. An order whose purchase date could not be read belongs to no day.</summary>
    public IReadOnlyCollection<DayCount> ByDay => byDay.Values;

    /// <summary>The counts of an audit that was stored.</summary>
    public static Coverage Of(
        int clear,
        IReadOnlyDictionary<NotCheckableReason, int> byReason,
        IReadOnlyDictionary<Cause, int> byCause,
        IEnumerable<DayCount> byDay)
    {
        var coverage = new Coverage { Clear = clear, Affected = byCause.Values.Sum(), NotCheckable = byReason.Values.Sum() };
        byReason.ToList().ForEach(pair => coverage.byReason[pair.Key] = pair.Value);
        byCause.ToList().ForEach(pair => coverage.byCause[pair.Key] = pair.Value);
        byDay.ToList().ForEach(day => coverage.byDay[day.Day] = day);
        return coverage;
    }

    public void Add(AuditedOrder order)
    {
        Count(order, 1);
        if (order.PurchasedAt != default)
        {
            DayOf(order.PurchasedAt).Add(order.Outcome, order.Cause);
        }
    }

    /// <summary>Takes back an order that was added: a newer version of it has come.</summary>
    internal void Remove(AuditedOrder order)
    {
        Count(order, -1);
        RemoveFromDay(order.PurchasedAt, order.Outcome, order.Cause);
    }

    /// <inheritdoc cref="Remove"/>
    internal void RemoveClear(DateTimeOffset purchasedAt)
    {
        Clear--;
        RemoveFromDay(purchasedAt, Outcome.Clear, cause: null);
    }

    private void Count(AuditedOrder order, int by)
    {
        switch (order.Outcome)
        {
            case Outcome.Clear:
                Clear += by;
                break;
            case Outcome.Affected:
                Affected += by;
                Count(byCause, order.Cause!.Value, by);
                break;
            case Outcome.NotCheckable:
                NotCheckable += by;
                Count(byReason, order.Reason!.Value, by);
                break;
        }
    }

    private static void Count<T>(SortedDictionary<T, int> counts, T key, int by)
        where T : struct
    {
        counts[key] = counts.GetValueOrDefault(key) + by;
        if (counts[key] == 0)
        {
            counts.Remove(key);
        }
    }

    private void RemoveFromDay(DateTimeOffset purchasedAt, Outcome outcome, Cause? cause)
    {
        if (purchasedAt != default && DayOf(purchasedAt) is var day && !day.Remove(outcome, cause))
        {
            byDay.Remove(day.Day);
        }
    }

    private DayCount DayOf(DateTimeOffset purchasedAt)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(purchasedAt, zone).DateTime);
        return byDay.TryGetValue(day, out var count) ? count : byDay[day] = new(day);
    }
}
