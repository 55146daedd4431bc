using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Xentral has no country.</summary>
public sealed class XOA105CountryMissing() : MissingPartRule(DifferenceKind.CountryMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA105",
        Severity: Severity.Error,
        Title: new(De: "Land fehlt", En: "Country missing"),
        Message: new(
            De: "Das Land fehlt in Xentral.",
            En: "The country is missing in Xentral."),
        Advice: new(
            De: "Wählen Sie in der Lieferadresse das Land aus der Amazon-Bestellung.",
            En: "Choose the country of the Amazon order in the delivery address."));
}
