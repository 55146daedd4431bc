using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The city field holds the postal code as well.</summary>
public sealed class XOA214PostalCodeInCity : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA214",
        Severity: Severity.Warning,
        Title: new(De: "Postleitzahl im Ortsfeld", En: "Postal code in the city field"),
        Message: new(
            De: "Im Ortsfeld steht die Postleitzahl mit: „{xentral}“.",
            En: "The city field holds the postal code as well: “{xentral}”."),
        Advice: new(
            De: "Trennen Sie Postleitzahl und Ort.",
            En: "Separate postal code and city."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => IsCodeInCity(addresses)
            ? [
                Finding.Of(Info, AddressField.City, addresses.Amazon.City, addresses.Erp.City) with
                {
                    Severity = addresses.HasGrave(DifferenceKind.PostalCodeMissing) ? Severity.Error : Severity.Warning,
                },
            ]
            : [];

    internal static bool IsCodeInCity(AddressComparison addresses)
    {
        var (amazon, erp) = (addresses.Amazon, addresses.Erp);

        if (!erp.City.AsSpan().ContainsAnyInRange('0', '9') || addresses.Rules is not { PostalCode: { } codes } || erp.City == amazon.City)
        {
            return false;
        }

        var key = CodeIn(erp.City, codes, codes.KeyOf(amazon.PostalCode));

        return key.Length > 0 && (FieldText.IsUnusable(erp.PostalCode) || codes.KeyOf(erp.PostalCode) == key);
    }

    // One or two leading words (GB and NL codes have a blank), or Amazon's own code anywhere.
    private static string CodeIn(string city, PostalCodeRules codes, string amazonKey)
    {
        var words = city.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);

        for (var count = Math.Min(2, words.Length - 1); count > 0; count--)
        {
            var front = string.Join(' ', words[..count]);

            if (codes.IsValid(front))
            {
                return codes.KeyOf(front);
            }
        }

        return amazonKey.Length > 3 && PostalCodeKey.Of(city).Contains(amazonKey, StringComparison.Ordinal) ? amazonKey : "";
    }
}
