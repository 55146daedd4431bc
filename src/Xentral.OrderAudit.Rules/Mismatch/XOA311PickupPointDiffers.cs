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
        var difference = addresses.FindGravest(DifferenceKind.PickupPointDiffers, DifferenceKind.PostNumberDiffers)
            ?? (addresses.IsPickupPoint && !addresses.Has(DifferenceKind.PostNumberMissing) ? DifferenceOfStreet(addresses) : null);

        return difference is null ? [] : [Mismatch(difference)];
    }

    // The street rules are silent at a pickup point; what they would have called an error must not get lost.
    private static FieldDifference? DifferenceOfStreet(AddressComparison addresses)
        => addresses.Differences.FirstOrDefault(difference => difference is
        {
            Verdict: Verdict.Minor or Verdict.Material or Verdict.Missing,
            Kind: DifferenceKind.StreetDiffers
                or DifferenceKind.StreetMissing
                or DifferenceKind.StreetNameMissing
                or DifferenceKind.StreetShortened
                or DifferenceKind.HouseNumberMissing
                or DifferenceKind.HouseNumberDiffers
                or DifferenceKind.HouseNumberSuffixDiffers,
        });
}
