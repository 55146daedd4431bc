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
        switch (order.Outcome)
        {
            case Outcome.Clear:
                Clear++;
                break;
            case Outcome.Affected:
                Affected++;
                byCause[order.Cause!.Value] = byCause.GetValueOrDefault(order.Cause.Value) + 1;
                break;
            case Outcome.NotCheckable:
                NotCheckable++;
                byReason[order.Reason!.Value] = byReason.GetValueOrDefault(order.Reason.Value) + 1;
                break;
        }

        if (order.PurchasedAt != default)
        {
            DayOf(order.PurchasedAt).Add(order);
        }
    }

    private DayCount DayOf(DateTimeOffset purchasedAt)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(purchasedAt, zone).DateTime);
        return byDay.TryGetValue(day, out var count) ? count : byDay[day] = new(day);
    }
}
