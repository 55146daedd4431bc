using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules;

/// <summary>
/// A rule about one part of the address. Silent when the address is wholly empty (XOA109) or its parts stand in each other's columns (XOA906):
/// one cause, one finding.
/// </summary>
public abstract class AddressPartRule : AddressRule
{
    protected sealed override IEnumerable<Finding> Inspect(AddressComparison addresses)
        => addresses.Has(DifferenceKind.EverythingMissing) || addresses.Has(DifferenceKind.ColumnsShifted)
            ? []
            : InspectPart(addresses);

    protected abstract IEnumerable<Finding> InspectPart(AddressComparison addresses);

    /// <summary>A mismatch; one that comparing found minor (the same house by other means) is worth knowing at most.</summary>
    protected Finding Mismatch(FieldDifference difference)
        => Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Minor ? Severity.Info : Info.Severity };
}
