using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Xentral has no city.</summary>
public sealed class XOA104CityMissing() : MissingPartRule(DifferenceKind.CityMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA104",
        Severity: Severity.Error,
        Title: new(De: "Ort fehlt", En: "City missing"),
        Message: new(
            De: "Der Ort fehlt in Xentral.",
            En: "The city is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie den Ort aus der Amazon-Bestellung ein.",
            En: "Enter the city from the Amazon order."));
}
