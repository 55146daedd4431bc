using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>A text ends where Amazon has an emoji or another 4-byte character.</summary>
public sealed class XOA314CutAtEmoji : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA314",
        Severity: Severity.Error,
        Title: new(De: "Am Sonderzeichen abgeschnitten", En: "Cut at a special character"),
        Message: new(
            De: "Das Feld {field} endet in Xentral vor einem Emoji oder Sonderzeichen: „{xentral}“.",
            En: "In Xentral the {field} field ends before an emoji or special character: “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Rest aus der Amazon-Bestellung und lassen Sie das Sonderzeichen weg.",
            En: "Add the rest from the Amazon order and leave the special character out."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Has(DifferenceKind.CutAtEmoji)
            ? addresses.Differences.Where(difference => difference.Kind == DifferenceKind.CutAtEmoji)
                .Select(difference => Finding.Of(Info, difference))
                .DistinctBy(finding => finding.Field)
            : [];
}
