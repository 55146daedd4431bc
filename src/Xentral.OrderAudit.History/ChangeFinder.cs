using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.History.Storage;

namespace Xentral.OrderAudit.History;

/// <summary>Compares a run with what is known. Nothing is called resolved that this run did not receive and find in order.</summary>
internal static class ChangeFinder
{
    /// <param name="last">The run to name as the one compared with.</param>
    /// <param name="known">What is known of the affected orders of this run, and every order open before.</param>
    /// <param name="fingerprintOf">Of an affected order's addresses, as the history stores it.</param>
    public static AuditChanges Compare(
        AuditResult result, PastRun? last, IReadOnlyDictionary<OrderNumber, StoredOrder> known, Func<AuditedOrder, string> fingerprintOf)
    {
        var affected = result.AffectedOrders.ToDictionary(
            order => order.Number, order => ChangeOf(order, known.GetValueOrDefault(order.Number), result.Run.FinishedAt, fingerprintOf));
        var listed = result.Orders.ToDictionary(order => order.Number);
        var cleared = result.ClearedOrders.ToHashSet();
        var others = known.Values
            .Where(order => order.IsOpen && !affected.ContainsKey(order.Number))
            .OrderBy(order => order.Number)
            .ToLookup(order => cleared.Contains(order.Number) || IsSettled(listed.GetValueOrDefault(order.Number)), order => order.Order);

        return new(last, affected, [.. others[true]], [.. others[false]]);
    }

    private static OrderChange ChangeOf(AuditedOrder order, StoredOrder? known, DateTimeOffset now, Func<AuditedOrder, string> fingerprintOf) => known switch
    {
        null => new(ChangeKind.New, now),
        { IsOpen: false } => new(ChangeKind.Returned, now),
        _ => new(ChangeKind.Persisting, known.Order.FoundAt, IsAltered(order, known, fingerprintOf)),
    };

    private static bool IsAltered(AuditedOrder order, StoredOrder known, Func<AuditedOrder, string> fingerprintOf)
        => order.Cause != known.Order.Cause
        || !HistoryWriter.RulesOf(order).SequenceEqual(known.Order.RuleIds)
        || fingerprintOf(order) != known.Fingerprint;

    // A cancelled order needs no address any more. Every other missing verdict proves nothing.
    private static bool IsSettled(AuditedOrder? order)
        => order is { Outcome: Outcome.Clear } or { Outcome: Outcome.NotCheckable, Reason: NotCheckableReason.Cancelled };
}
