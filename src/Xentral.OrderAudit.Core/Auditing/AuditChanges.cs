using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>What has changed since earlier runs. Nothing counts as resolved unless this run received the order and found it in order.</summary>
/// <param name="Since">The last complete run whose window overlaps; <see langword="null"/> when this is the first of its kind.</param>
/// <param name="Affected">Every affected order of this run.</param>
/// <param name="Resolved">Affected before, in order now.</param>
/// <param name="Unchecked">Affected before and not judged this time: outside the window, not received, or no verdict possible.</param>
public sealed record AuditChanges(
    PastRun? Since,
    IReadOnlyDictionary<OrderNumber, OrderChange> Affected,
    IReadOnlyList<KnownOrder> Resolved,
    IReadOnlyList<KnownOrder> Unchecked)
{
    public int New => Count(ChangeKind.New);

    public int Returned => Count(ChangeKind.Returned);

    public int Persisting => Count(ChangeKind.Persisting);

    /// <summary>Something is affected that was not before.</summary>
    public bool HasNews => New + Returned > 0;

    public bool IsFirst => Since is null;

    private int Count(ChangeKind kind) => Affected.Values.Count(change => change.Kind == kind);
}
