using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The house number was lost or is another one; where a house has none, its name.</summary>
public sealed class XOA304HouseNumberDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA304",
        Severity: Severity.Error,
        Title: new(De: "Hausnummer fehlt oder weicht ab", En: "House number lost or different"),
        Message: new(
            De: "Die Hausnummer stimmt nicht überein ({detail}): Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The house number does not agree ({detail}): Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die Hausnummer aus der Amazon-Bestellung.",
            En: "Take over the house number of the Amazon order."));

    private static readonly LocalizedText Lost = new("fehlt in Xentral", "is missing in Xentral");
    private static readonly LocalizedText Different = new("weicht ab", "differs");

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        var difference = addresses.FindGravest(DifferenceKind.HouseNumberMissing, DifferenceKind.HouseNumberDiffers, DifferenceKind.HouseNumberSuffixDiffers);
        return difference is null || IsLeftToAnotherRule(addresses)
            ? []
            : [Mismatch(difference) with { Detail = WordsFor(difference) }];
    }

    // The table's row knows whether it is the number, a letter or the name of the house.
    private static LocalizedText WordsFor(FieldDifference difference)
        => difference.Row?.Text ?? (difference.Kind == DifferenceKind.HouseNumberMissing ? Lost : Different);

    // A wholly different street has a different number too, a missing one has none, and of a date no number is left.
    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.IsPickupPoint
            || addresses.HasGrave(DifferenceKind.PickupPointDiffers)
            || addresses.HasGrave(DifferenceKind.StreetDiffers)
            || addresses.HasGrave(DifferenceKind.StreetMissing)
            || XOA221SpreadsheetDate.IsIn(addresses);
}
