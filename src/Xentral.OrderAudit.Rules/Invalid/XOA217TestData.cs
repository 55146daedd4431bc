using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Sample or test data stands where Amazon has a real address.</summary>
public sealed class XOA217TestData() : DamagedTextRule(DamageKind.TestData)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA217",
        Severity: Severity.Warning,
        Title: new(De: "Testdaten in der Adresse", En: "Test data in the address"),
        Message: new(
            De: "Im Feld {field} stehen in Xentral Testdaten: „{xentral}“.",
            En: "In Xentral the {field} field holds test data: “{xentral}”."),
        Advice: new(
            De: "Ersetzen Sie den Text durch die Angabe aus der Amazon-Bestellung.",
            En: "Replace the text with what the Amazon order says."));

    protected override Severity? Weigh(AddressComparison addresses, FieldDamage damage) => damage.AlsoAtAmazon ? null : Info.Severity;
}
