using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral would send the parcel to another postal district.</summary>
public sealed class XOA302PostalCodeDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA302",
        Severity: Severity.Error,
        Title: new(De: "Postleitzahl weicht ab", En: "Postal code differs"),
        Message: new(
            De: "Die Postleitzahl weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The postal code differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die Postleitzahl aus der Amazon-Bestellung und prüfen Sie auch Straße und Ort.",
            En: "Take over the postal code of the Amazon order, and look at street and city as well."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.PostalCodeDiffers) is { } difference && !IsLeftToAnotherRule(addresses) ? [Mismatch(difference)] : [];

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.Has(DifferenceKind.PostalCodeLeadingZeroLost)
            || (XOA201PostalCodeInvalid.IsInvalid(addresses) && !XOA201PostalCodeInvalid.IsSameAtAmazon(addresses));
}
