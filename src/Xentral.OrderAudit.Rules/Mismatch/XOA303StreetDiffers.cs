using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral has another street than Amazon.</summary>
public sealed class XOA303StreetDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA303",
        Severity: Severity.Error,
        Title: new(De: "Straße weicht ab", En: "Street differs"),
        Message: new(
            De: "Die Straße weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The street differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die Straße aus der Amazon-Bestellung; hat ein Mitarbeiter sie auf Wunsch des Käufers geändert, ist nichts zu tun.",
            En: "Take over the street of the Amazon order; if staff changed it at the buyer’s request, nothing needs to be done."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.FindGravest(DifferenceKind.StreetDiffers, DifferenceKind.StreetShortened) is { } difference && !IsLeftToAnotherRule(addresses)
            ? [IsWordLost(difference) ? Finding.Of(Info, difference) with { Severity = Severity.Warning } : Mismatch(difference)]
            : [];

    // Most of the name is there; whether the rest names one street only the carrier knows.
    private static bool IsWordLost(FieldDifference difference) => difference is { Kind: DifferenceKind.StreetShortened, Verdict: Verdict.Minor };

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.IsPickupPoint
            || addresses.HasGrave(DifferenceKind.PickupPointDiffers)
            || addresses.HasGrave(DifferenceKind.StreetMissing)
            || addresses.HasGrave(DifferenceKind.StreetNameMissing)
            || addresses.IsCut(AddressField.Street);
}
