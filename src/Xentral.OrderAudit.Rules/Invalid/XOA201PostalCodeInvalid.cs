using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The postal code does not have the form its country uses.</summary>
public sealed class XOA201PostalCodeInvalid : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA201",
        Severity: Severity.Error,
        Title: new(De: "Postleitzahl ungültig", En: "Postal code invalid"),
        Message: new(
            De: "Die Postleitzahl „{xentral}“ hat nicht die Form, die das Land verwendet.",
            En: "The postal code “{xentral}” does not have the form its country uses."),
        Advice: new(
            De: "Ersetzen Sie die Postleitzahl durch die aus der Amazon-Bestellung.",
            En: "Replace the postal code with the one from the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (!IsInvalid(addresses) || IsLeftToAnotherRule(addresses))
        {
            return [];
        }

        // Letters or digits lost at the end (1012 for 1012 JL) still reach the right town.
        var isMinor = IsSameAtAmazon(addresses) || (addresses.Has(DifferenceKind.PostalCodeShortened) && !addresses.Has(DifferenceKind.PostalCodeDiffers));
        return
        [
            Finding.Of(Info, AddressField.PostalCode, addresses.Amazon.PostalCode, addresses.Erp.PostalCode) with
            {
                Severity = isMinor ? Severity.Warning : Severity.Error,
            },
        ];
    }

    /// <summary>No code of the country: a spreadsheet's number, or nothing its post would print.</summary>
    internal static bool IsInvalid(AddressComparison addresses)
    {
        var erp = addresses.Erp.PostalCode;

        return addresses.Rules is { } rules
            && !(erp.Length > 0 && char.IsAsciiDigit(erp[^1]) && !erp.AsSpan().ContainsAny(".,eE") && rules.PostalCode.IsValid(erp))
            && !FieldText.IsUnusable(erp)
            && (SpreadsheetCode.TryRead(erp, out _) || !(IsValidSomewhere(addresses, rules, erp) || XOA202LeadingZeroLost.IsZeroLost(addresses)));
    }

    internal static bool IsSameAtAmazon(AddressComparison addresses)
    {
        var (amazon, erp) = (addresses.Amazon.PostalCode, addresses.Erp.PostalCode);

        return amazon == erp || (!SpreadsheetCode.TryRead(erp, out _) && PostalCodeKey.Of(amazon) == PostalCodeKey.Of(erp));
    }

    private static bool IsValidSomewhere(AddressComparison addresses, CountryRules rules, string code)
        => rules.PostalCode.IsValid(code) || rules.PostalCode.IsFiller(code)
            || CountryCatalog.Find(addresses.ErpCountry)?.PostalCode.IsValid(code) == true
            || rules.AlsoWrittenAs.Any(other => CountryCatalog.Find(other)?.PostalCode.IsValid(code) == true);

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.HasGrave(DifferenceKind.PostalCodeMissing)
            || addresses.Has(DifferenceKind.PostalCodeLeadingZeroLost)
            || (XOA202LeadingZeroLost.IsZeroLost(addresses) && !addresses.Has(DifferenceKind.PostalCodeDiffers))
            // A right code under a wrong country only looks wrong.
            || (addresses.HasGrave(DifferenceKind.CountryDiffers) && !addresses.Has(DifferenceKind.PostalCodeDiffers));
}
