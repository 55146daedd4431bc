using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>The switch “separate delivery address” contradicts what is stored.</summary>
public sealed class XOA408AddressSwitchContradictory : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA408",
        Severity: Severity.Warning,
        Title: new(De: "Schalter „abweichende Lieferadresse“ widersprüchlich", En: "Separate-delivery switch contradictory"),
        Message: new(
            De: "Der Schalter „abweichende Lieferadresse“ passt nicht zu den gespeicherten Adressen.",
            En: "The switch “separate delivery address” does not go with the stored addresses."),
        Advice: new(
            De: "Öffnen Sie den Auftrag und stellen Sie Schalter und Lieferadresse richtig, bevor er neu berechnet wird.",
            En: "Open the order and set switch and delivery address right before it is recalculated."),
        Remedy: Remedy.Merchant);

    // A wrong or empty address has its own findings; this one warns of an order that is still right.
    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison is { Erp.HasContradictoryAddressSwitch: true, Addresses.Verdict: not (Verdict.Material or Verdict.Missing) }
            ? [Finding.Of(Info, AddressField.Address)]
            : [];
}
