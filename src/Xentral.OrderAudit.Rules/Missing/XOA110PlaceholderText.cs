using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs holds a stand-in such as "n/a" or "-".</summary>
public sealed class XOA110PlaceholderText : UnusableTextRule
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

    /// <summary>The field holds a stand-in. What a country does without may be one.</summary>
    internal static bool IsPlaceholder(AddressComparison addresses, AddressField field)
    {
        var (amazon, erp) = (addresses.Amazon.ValueOf(field), addresses.Erp.ValueOf(field));

        return erp.Length > 0 && IsJudged(addresses, field) && !FieldText.IsMasked(erp) && (FieldText.IsFiller(erp, amazon) || IsZeros(field, erp, amazon));
    }

    protected override bool IsUnusable(AddressComparison addresses, AddressField field) => IsPlaceholder(addresses, field);

    private static bool IsJudged(AddressComparison addresses, AddressField field) => field switch
    {
        AddressField.Recipient or AddressField.Street or AddressField.City => true,

        // "NA" is a stand-in, Namibia or Napoli.
        AddressField.Country => addresses.ErpCountry.Length == 0,
        AddressField.PostalCode => addresses.Rules?.PostalCode.IsRequired != false,
        AddressField.State => addresses.Rules is { StateUse: StateUse.Required } rules && rules.States.CodeOf(addresses.Erp.State) is null,
        _ => false,
    };

    // 00000 is no postal code except where senders of countries without codes put it.
    private static bool IsZeros(AddressField field, string erp, string amazon)
        => field == AddressField.PostalCode && erp.Length >= 3 && erp != amazon && !erp.AsSpan().ContainsAnyExcept('0');
}
