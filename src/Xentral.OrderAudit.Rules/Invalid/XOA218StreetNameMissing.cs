using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Nothing is left of the street that tells it from others: a number, the kind of street, an article.</summary>
public sealed class XOA218StreetNameMissing : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA218",
        Severity: Severity.Error,
        Title: new(De: "Straßenname fehlt", En: "Street name missing"),
        Message: new(
            De: "Von der Straße ist in Xentral nichts geblieben, was sie unterscheidet: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "In Xentral nothing is left that tells the street from others: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Straßennamen aus der Amazon-Bestellung.",
            En: "Add the street name from the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.StreetNameMissing) is { } difference && !addresses.IsPickupPoint
            ? [Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Minor ? Severity.Warning : Info.Severity }]
            : [];
}
