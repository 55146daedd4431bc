using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A parcel that passes customs has no telephone number in Xentral.</summary>
public sealed class XOA112PhoneMissing : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA112",
        Severity: Severity.Info,
        Title: new(De: "Telefonnummer fehlt", En: "Telephone number missing"),
        Message: new(
            De: "Für den Versand außerhalb der EU fehlt die Telefonnummer.",
            En: "The telephone number is missing for a destination outside the EU."),
        Advice: new(
            De: "Ergänzen Sie die Telefonnummer aus der Amazon-Bestellung, falls Ihr Paketdienst sie verlangt.",
            En: "Add the telephone number of the Amazon order if your carrier asks for it."));

    private static readonly HashSet<string> CustomsUnion = new(StringComparer.OrdinalIgnoreCase)
    {
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "EL",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MC",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    };

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => string.IsNullOrWhiteSpace(addresses.Erp.Phone) && addresses.Erp.Country.Trim() is { Length: 2 } country && !CustomsUnion.Contains(country)
            ? [Finding.Of(Info, AddressField.Phone, addresses.Amazon.Phone)]
            : [];
}
