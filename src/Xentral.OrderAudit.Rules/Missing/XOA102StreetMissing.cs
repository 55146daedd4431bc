using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Xentral has no street to deliver to.</summary>
public sealed class XOA102StreetMissing() : MissingPartRule(DifferenceKind.StreetMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA102",
        Severity: Severity.Error,
        Title: new(De: "Straße fehlt", En: "Street missing"),
        Message: new(
            De: "Die Straße fehlt in Xentral.",
            En: "The street is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie Straße und Hausnummer aus der Amazon-Bestellung in die Lieferadresse ein, bevor Sie versenden.",
            En: "Enter street and house number from the Amazon order into the delivery address before you ship."));

    // An empty street line beside a street in another line has its own rule, which names that line.
    protected override bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference part)
        => addresses.IsPickupPoint || addresses.IsPoBox || addresses.Has(DifferenceKind.StreetInOtherField);
}
