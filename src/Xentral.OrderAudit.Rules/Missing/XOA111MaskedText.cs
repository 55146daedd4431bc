using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs is hidden behind stars, bullets or X.</summary>
public sealed class XOA111MaskedText : UnusableTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA111",
        Severity: Severity.Error,
        Title: new(De: "Angabe unkenntlich", En: "Value masked"),
        Message: new(
            De: "Im Feld {field} ist der Wert in Xentral unkenntlich gemacht.",
            En: "In Xentral the value of the {field} field is masked."),
        Advice: new(
            De: "Holen Sie den Wert aus der Amazon-Bestellung und prüfen Sie, ob der Import mit einem Zugang ohne Freigabe für personenbezogene Daten lief.",
            En: "Take the value from the Amazon order, and check whether the import ran with an access that lacks the right to personal data."));

    internal static bool IsMasked(AddressComparison addresses, AddressField field)
        => addresses.Erp.ValueOf(field) is { Length: > 0 } text
            && FieldText.IsMasked(text)
            && field is AddressField.Recipient or AddressField.Street or AddressField.PostalCode or AddressField.City or AddressField.State;

    protected override bool IsUnusable(AddressComparison addresses, AddressField field) => IsMasked(addresses, field);
}
