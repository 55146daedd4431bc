using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Says where exactly an order was harmed; silent where nothing proves it.</summary>
internal static class CauseDetails
{
    public static CauseDetail? Of(Cause cause, OrderComparison comparison) => cause switch
    {
        Cause.NotImported => OfMissing(comparison.Evidence.Known),
        Cause.LostInTransfer => OfLost(comparison.Addresses, comparison.Evidence.Staged),
        _ => null,
    };

    private static CauseDetail? OfMissing(ErpEvidence known) => known switch
    {
        { Staged.State: StagedState.Discarded } => CauseDetail.DiscardedInStaging,
        { Staged.State: StagedState.Waiting } => CauseDetail.StuckInStaging,
        { Staged: not null } or { WasFetched: true } => CauseDetail.FetchedNotImported,
        _ => null,
    };

    private static CauseDetail? OfLost(AddressComparison? order, AddressComparison? staged)
    {
        if (order is not { IsAmazonComplete: true } || staged is null or { Verdict: Verdict.Incomparable } || !IsHarmed(order))
        {
            return null;
        }

        return IsGrave(staged) || staged.Damages.Any(damage => IsOwn(damage) && order.Damages.Any(other => other.Kind == damage.Kind && IsOwn(other)))
            ? CauseDetail.LostOnTheWay
            : CauseDetail.LostInImport;
    }

    private static bool IsHarmed(AddressComparison order) => IsGrave(order) || order.Damages.Any(IsOwn);

    private static bool IsGrave(AddressComparison comparison) => comparison.Verdict is Verdict.Material or Verdict.Missing;

    // Damage that Amazon's own text shows did not arise on the way.
    private static bool IsOwn(FieldDamage damage) => !damage.AlsoAtAmazon;
}
