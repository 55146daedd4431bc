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
        if ((addresses.Find(DamageKind.SpreadsheetNumber) ?? addresses.Find(DamageKind.InvalidPostalCode)) is not { } damage || IsLeftToAnotherRule(addresses))
        {
            return [];
        }

        // Letters or digits lost at the end (1012 for 1012 JL) still reach the right town.
        var isMinor = damage.AlsoAtAmazon || (addresses.Has(DifferenceKind.PostalCodeShortened) && !addresses.Has(DifferenceKind.PostalCodeDiffers));
        return [Finding.Of(Info, damage) with { Severity = isMinor ? Severity.Warning : Severity.Error }];
    }

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.HasGrave(DifferenceKind.PostalCodeMissing)
            || addresses.Has(DifferenceKind.PostalCodeLeadingZeroLost)
            || (addresses.Has(DamageKind.LeadingZeroLost) && !addresses.Has(DifferenceKind.PostalCodeDiffers))
            // A right code under a wrong country only looks wrong.
            || (addresses.HasGrave(DifferenceKind.CountryDiffers) && !addresses.Has(DifferenceKind.PostalCodeDiffers));
}
