using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs holds a stand-in such as "n/a" or "-".</summary>
public sealed class XOA110PlaceholderText() : UnusableTextRule(DamageKind.Filler)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA110",
        Severity: Severity.Error,
        Title: new(De: "Platzhalter statt Adresse", En: "Placeholder instead of address"),
        Message: new(
            De: "Im Feld {field} steht in Xentral nur der Platzhalter „{xentral}“.",
            En: "In Xentral the {field} field holds only the placeholder “{xentral}”."),
        Advice: new(
            De: "Ersetzen Sie den Platzhalter durch den Wert aus der Amazon-Bestellung.",
            En: "Replace the placeholder with the value from the Amazon order."));
}
