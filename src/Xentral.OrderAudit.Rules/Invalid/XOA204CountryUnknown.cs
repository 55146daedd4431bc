using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The country is no country anybody knows, or is written out instead of its code.</summary>
public sealed class XOA204CountryUnknown : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA204",
        Severity: Severity.Error,
        Title: new(De: "Land nicht erkannt", En: "Country not recognised"),
        Message: new(
            De: "Das Land „{xentral}“ {detail}.",
            En: "The country “{xentral}” {detail}."),
        Advice: new(
            De: "Wählen Sie in der Lieferadresse das Land der Amazon-Bestellung aus der Liste.",
            En: "Choose the country of the Amazon order from the list in the delivery address."));

    private static readonly LocalizedText Unknown = new("ist unbekannt", "is unknown");
    private static readonly LocalizedText NotACode = new(
        "ist ausgeschrieben statt als Ländercode gespeichert", "is written out instead of stored as a country code");

    // The ERP's own list of countries has it beside GB.
    private const string UnitedKingdom = "UK";

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        var (amazon, erp) = (addresses.Amazon.Country, addresses.Erp.Country);

        return IsUnknown(addresses) ? [Finding.Of(Info, AddressField.Country, amazon, erp) with { Detail = Unknown }]
            : IsName(addresses) ? [Finding.Of(Info, AddressField.Country, amazon, erp) with { Severity = Severity.Info, Detail = NotACode }]
            : [];
    }

    /// <summary>Text that names no country.</summary>
    internal static bool IsUnknown(AddressComparison addresses) => addresses.ErpCountry.Length == 0 && !FieldText.IsUnusable(addresses.Erp.Country);

    private static bool IsName(AddressComparison addresses)
        => addresses.ErpCountry.Length > 0
            && addresses.Erp.Country.Trim() is var written
            && !written.Equals(addresses.ErpCountry, StringComparison.OrdinalIgnoreCase)
            && written != UnitedKingdom;
}
