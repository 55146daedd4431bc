using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs is empty in Xentral.</summary>
public abstract class MissingPartRule(DifferenceKind missing) : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(missing) is { } part && !HasUnusableText(addresses, part) && !IsExempt(addresses, part)
            ? [Finding.Of(Info, part)]
            : [];

    /// <summary>Cases that are no offence, or that another rule names more exactly.</summary>
    protected virtual bool IsExempt(AddressComparison addresses, FieldDifference part) => false;

    // The field is not empty but useless: XOA110 and XOA111 show the text, XOA314 why nothing is left of it.
    private static bool HasUnusableText(AddressComparison addresses, FieldDifference part)
        => addresses.Find(DamageKind.Filler, part.Field) is not null
            || addresses.Find(DamageKind.Masked, part.Field) is not null
            || addresses.Find(DamageKind.CutAtEmoji, part.Field) is not null;
}
