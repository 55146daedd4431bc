using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Another locker, branch or post number than the buyer chose.</summary>
public sealed class XOA311PickupPointDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA311",
        Severity: Severity.Error,
        Title: new(De: "Packstation oder Postnummer weicht ab", En: "Packstation or post number differs"),
        Message: new(
            De: "Abholort oder Postnummer weichen ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Pickup point or post number differ: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie Packstation oder Filiale und Postnummer aus der Amazon-Bestellung.",
            En: "Take over locker or branch and post number of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        var difference = addresses.Find(DifferenceKind.PickupPointDiffers)
            ?? addresses.Find(DifferenceKind.PostNumberDiffers)
            ?? (addresses.IsPickupPoint && !addresses.Has(DifferenceKind.PostNumberMissing) ? DifferenceOfStreet(addresses) : null);

        return difference is null ? [] : [Finding.Of(Info, difference)];
    }

    // The street rules are silent at a pickup point, so that nothing they would have seen gets lost.
    private static FieldDifference? DifferenceOfStreet(AddressComparison addresses)
        => addresses.Find(DifferenceKind.StreetDiffers)
            ?? addresses.Find(DifferenceKind.HouseNumberDiffers)
            ?? addresses.Find(DifferenceKind.HouseNumberSuffixDiffers)
            ?? addresses.Find(DifferenceKind.HouseNumberMissing);
}
