using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules;

/// <summary>A rule that looks at each text of Xentral's address: is it damaged, is it so at Amazon too, how grave is that?</summary>
public abstract class DamagedTextRule : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        // Nearly every text is sound; it must cost nothing but the look at it.
        List<Finding>? findings = null;

        foreach (var text in addresses.Texts)
        {
            if (IsDamaged(text) && Weigh(addresses, text, IsSameAtAmazon(text)) is { } severity)
            {
                (findings ??= []).Add(Finding.Of(Info, text) with { Severity = severity });
            }
        }

        findings = InspectOtherFields(addresses, findings);
        return findings ?? (IEnumerable<Finding>)[];
    }

    protected abstract bool IsDamaged(in ComparedText text);

    /// <summary>Amazon's own text shows the same damage, so it did not arise on the way to Xentral.</summary>
    protected virtual bool IsSameAtAmazon(in ComparedText text) => text.Amazon.Length > 0 && IsDamaged(text with { Erp = text.Amazon });

    /// <summary>How grave this damage is; <see langword="null"/> when it is no offence. What Amazon shows the same way is worth knowing at most.</summary>
    protected virtual Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => isSameAtAmazon ? Severity.Info : Info.Severity;

    /// <summary>For a rule that looks at code, country or phone as well.</summary>
    protected virtual List<Finding>? InspectOtherFields(AddressComparison addresses, List<Finding>? findings) => findings;
}
