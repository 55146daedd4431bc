using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Xentral has no postal code, though the country needs one.</summary>
public sealed class XOA103PostalCodeMissing() : MissingPartRule(DifferenceKind.PostalCodeMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA103",
        Severity: Severity.Error,
        Title: new(De: "Postleitzahl fehlt", En: "Postal code missing"),
        Message: new(
            De: "Die Postleitzahl fehlt in Xentral.",
            En: "The postal code is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie die Postleitzahl aus der Amazon-Bestellung ein.",
            En: "Enter the postal code from the Amazon order."));

    protected override bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference part) => XOA214PostalCodeInCity.IsCodeInCity(addresses);
}
