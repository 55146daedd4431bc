using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>A field is longer than common parcel labels can print.</summary>
public sealed class XOA212FieldTooLong : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA212",
        Severity: Severity.Warning,
        Title: new(De: "Feld zu lang fürs Etikett", En: "Field too long for the label"),
        Message: new(
            De: "Das Feld {field} ist zu lang fürs Etikett ({detail} Zeichen).",
            En: "The {field} field is too long for the label ({detail} characters)."),
        Advice: new(
            De: "Kürzen Sie das Feld sinnvoll oder verteilen Sie den Text auf den Adresszusatz.",
            En: "Shorten the field sensibly, or move part of the text to the supplement."),
        Remedy: Remedy.Merchant);

    // DHL business parcels: name and extra line 35, street and city 50. Other carriers allow 35 per line.
    private const int LineLimit = 35;
    private const int StreetLimit = 50;

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        var erp = addresses.Erp;
        (AddressField Field, string Amazon, string Erp, int Limit)[] parts =
        [
            (AddressField.Recipient, addresses.Amazon.Name, erp.Name, LineLimit),
            (AddressField.Supplement, addresses.Amazon.Supplement, erp.Supplement, LineLimit),
            (AddressField.Street, addresses.Amazon.Street, erp.Street, StreetLimit),
            (AddressField.City, addresses.Amazon.City, erp.City, StreetLimit),
        ];

        return parts.Where(part => part.Erp.Trim().Length > part.Limit).Select(part =>
        {
            var lengths = string.Create(CultureInfo.InvariantCulture, $"{part.Erp.Trim().Length}/{part.Limit}");
            return Finding.Of(Info, part.Field, part.Amazon, part.Erp) with { Detail = new(lengths, lengths) };
        });
    }
}
