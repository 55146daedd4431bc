using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The street field holds nothing but a number.</summary>
public sealed class XOA218StreetNameMissing : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA218",
        Severity: Severity.Error,
        Title: new(De: "Straßenname fehlt", En: "Street name missing"),
        Message: new(
            De: "In der Straße steht in Xentral nur die Nummer „{xentral}“.",
            En: "In Xentral the street is only the number “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Straßennamen aus der Amazon-Bestellung.",
            En: "Add the street name from the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.StreetNameMissing) is { } difference && !addresses.IsPickupPoint
            ? [Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Minor ? Severity.Warning : Info.Severity }]
            : [];
}
