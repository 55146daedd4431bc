using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Flat, floor or building were lost.</summary>
public sealed class XOA309SupplementLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA309",
        Severity: Severity.Warning,
        Title: new(De: "Adresszusatz verloren", En: "Address supplement lost"),
        Message: new(
            De: "Der Adresszusatz „{amazon}“ fehlt in Xentral.",
            En: "The address supplement “{amazon}” is missing in Xentral."),
        Advice: new(
            De: "Ergänzen Sie den Zusatz im Feld Adresszusatz.",
            En: "Add it to the supplement field."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.SupplementLost) is { } difference && !addresses.IsPickupPoint && !addresses.IsCut(difference.Field)
            ? [Finding.Of(Info, difference)]
            : [];
}
