using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The street stands in another field than the street field.</summary>
public sealed class XOA213StreetInOtherField : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA213",
        Severity: Severity.Warning,
        Title: new(De: "Straße im falschen Feld", En: "Street in the wrong field"),
        Message: new(
            De: "Die Straße „{amazon}“ steht in Xentral nicht im Straßenfeld.",
            En: "The street “{amazon}” is not in the street field in Xentral."),
        Advice: new(
            De: "Verschieben Sie Straße und Hausnummer in das Straßenfeld.",
            En: "Move street and house number to the street field."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (addresses.IsPickupPoint || addresses.Find(DifferenceKind.StreetInOtherField) is not { } difference)
        {
            return [];
        }

        // With another text in the street field a label still gets printed; with an empty one it does not.
        var isEmpty = string.IsNullOrWhiteSpace(addresses.Erp.Street) || addresses.HasGrave(DifferenceKind.StreetMissing);
        var severity = isEmpty ? Severity.Error : Severity.Warning;
        return [Finding.Of(Info, difference) with { Severity = severity }];
    }
}
