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
        => (addresses.Find(DifferenceKind.StreetDiffers) ?? ShortenedBeyondRecognition(addresses)) is { } difference && !IsLeftToAnotherRule(addresses)
            ? [Mismatch(difference)]
            : [];

    // A street that lost but a word is left to XOA318.
    private static FieldDifference? ShortenedBeyondRecognition(AddressComparison addresses)
        => addresses.Find(DifferenceKind.StreetShortened) is { Verdict: not Verdict.Minor } difference ? difference : null;

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.IsPickupPoint
            || addresses.IsMilitary
            || addresses.Has(DifferenceKind.PickupPointDiffers)
            || addresses.Has(DifferenceKind.StreetMissing)
            || addresses.Has(DifferenceKind.StreetNameMissing)
            || addresses.IsCut(AddressField.Street);
}
