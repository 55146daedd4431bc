using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The city differs though the postal code is the same.</summary>
public sealed class XOA306CityDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA306",
        Severity: Severity.Info,
        Title: new(De: "Ort weicht ab", En: "City differs"),
        Message: new(
            De: "Der Ort weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The city differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Bei gleicher Postleitzahl ist meist nichts zu tun; ohne Postleitzahl übernehmen Sie den Ort aus der Amazon-Bestellung.",
            En: "With the same postal code there is usually nothing to do; without one, take over the city of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (addresses.Find(DifferenceKind.CityDiffers) is not { } difference)
        {
            return [];
        }

        // Material only where no postal code tells that it is the same place.
        if (difference.Verdict == Verdict.Material)
        {
            return [Finding.Of(Info, difference) with { Severity = Severity.Error }];
        }

        return addresses.IsMilitary || XOA214PostalCodeInCity.IsCodeInCity(addresses) ? [] : [Finding.Of(Info, difference)];
    }
}
