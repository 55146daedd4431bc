using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>
/// A part that delivery needs is empty in Xentral. Worth knowing only where the country can do without it, and nothing at all where it says nothing new.
/// </summary>
public abstract class MissingPartRule(DifferenceKind missing) : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(missing) is { Verdict: not (Verdict.Identical or Verdict.Equivalent) } part
            && !HasUnusableText(addresses, part)
            && !IsLeftToAnotherRule(addresses, part)
                ? [Finding.Of(Info, part) with { Severity = CanDoWithout(addresses, part) ? Severity.Info : Info.Severity }]
                : [];

    /// <summary>The parcel arrives all the same.</summary>
    protected virtual bool CanDoWithout(AddressComparison addresses, FieldDifference part) => part.Verdict == Verdict.Minor;

    /// <summary>Cases another rule names more exactly.</summary>
    protected virtual bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference part) => false;

    // The field is not empty but useless: XOA110 and XOA111 show the text, XOA314 why nothing is left of it.
    private static bool HasUnusableText(AddressComparison addresses, FieldDifference part)
        => XOA110PlaceholderText.IsPlaceholder(addresses, part.Field)
            || XOA111MaskedText.IsMasked(addresses, part.Field)
            || addresses.Differences.Any(difference => difference.Kind == DifferenceKind.CutAtEmoji && difference.Field == part.Field);
}
