using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The firm or host is the same, the person is another one: the parcel arrives at the house, but may not be handed over.</summary>
public sealed class XOA324OtherPersonAtSameAddress : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA324",
        Severity: Severity.Warning,
        Title: new(De: "Andere Person an derselben Adresse", En: "Another person at the same address"),
        Message: new(
            De: "Firma oder Gastgeber stimmen, die Person nicht: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Firm or host are the same, the person is not: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie den Namen aus der Amazon-Bestellung, wenn die Sendung persönlich übergeben werden muss.",
            En: "Take over the name of the Amazon order if the parcel must be handed over in person."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.OtherPersonAtSameDoor) is { } difference ? [Finding.Of(Info, difference)] : [];
}
