namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How many orders were received and what became of each; the parts always add up to <see cref="Received"/>.</summary>
public sealed class Coverage
{
    private readonly SortedDictionary<NotCheckableReason, int> byReason = [];
    private readonly SortedDictionary<Cause, int> byCause = [];

    public int Received => Clear + Affected + NotCheckable;

    public int Clear { get; private set; }

    public int Affected { get; private set; }

    public int NotCheckable { get; private set; }

    /// <summary>Not checkable orders by reason; reasons without orders are absent.</summary>
    public IReadOnlyDictionary<NotCheckableReason, int> ByReason => byReason;

    /// <summary>Affected orders by cause; causes without orders are absent.</summary>
    public IReadOnlyDictionary<Cause, int> ByCause => byCause;

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
    }
}
