using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Says where exactly an order was harmed; silent where nothing proves it.</summary>
internal static class CauseDetails
{
    /// <param name="errors">What the order is affected by.</param>
    public static CauseDetail? Of(Cause cause, OrderComparison comparison, IReadOnlyList<Finding> errors) => cause switch
    {
        Cause.NotImported => OfMissing(comparison.Evidence.Known),
        Cause.LostInTransfer => OfLost(comparison.Addresses, comparison.Evidence.Staged, errors),
        _ => null,
    };

    private static CauseDetail? OfMissing(ErpEvidence known) => known switch
    {
        { Staged.State: StagedState.Discarded } => CauseDetail.DiscardedInStaging,
        { Staged.State: StagedState.Waiting } => CauseDetail.StuckInStaging,
        { Staged: not null } or { WasFetched: true } => CauseDetail.FetchedNotImported,
        _ => null,
    };

    private static CauseDetail? OfLost(AddressComparison? order, AddressComparison? staged, IReadOnlyList<Finding> errors)
    {
        if (order is not { IsAmazonComplete: true } || staged is null or { Verdict: Verdict.Incomparable })
        {
            return null;
        }

        var harmed = errors.Where(error => error.Erp.Length > 0 && error.Erp != error.Amazon && Holds(order.Erp, error.Erp)).ToList();

        if (!IsGrave(order) && harmed.Count == 0)
        {
            return null;
        }

        return IsGrave(staged) || harmed.Exists(error => Holds(staged.Erp, error.Erp)) ? CauseDetail.LostOnTheWay : CauseDetail.LostInImport;
    }

    private static bool IsGrave(AddressComparison comparison) => comparison.Verdict is Verdict.Material or Verdict.Missing;

    // The very text that is wrong in the order stands there as well.
    private static bool Holds(PostalAddress address, string text)
        => address.Lines.Contains(text)
            || text == address.City
            || text == address.PostalCode
            || text == address.State
            || text == address.Country
            || text == address.Phone;
}
