using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The right house, but another flat, staircase or side of the landing.</summary>
public sealed class XOA322DoorDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA322",
        Severity: Severity.Error,
        Title: new(De: "Andere Wohnungstür", En: "Another door"),
        Message: new(
            De: "Das Haus stimmt, die Wohnung oder Seite nicht: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The house is right, flat or side are not: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie Wohnung, Etage und Seite aus der Amazon-Bestellung.",
            En: "Take over flat, floor and side of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.DoorDiffers) is { } difference ? [Finding.Of(Info, difference)] : [];
}
