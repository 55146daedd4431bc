using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Flat, floor or building were lost or are others.</summary>
public sealed class XOA309SupplementLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA309",
        Severity: Severity.Warning,
        Title: new(De: "Adresszusatz fehlt oder weicht ab", En: "Address supplement lost or different"),
        Message: new(
            De: "Der Adresszusatz stimmt nicht überein ({detail}): Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The address supplement does not agree ({detail}): Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie den Zusatz aus der Amazon-Bestellung in das Feld Adresszusatz.",
            En: "Take over the supplement of the Amazon order into the supplement field."));

    private static readonly LocalizedText Lost = new("fehlt in Xentral", "is missing in Xentral");
    private static readonly LocalizedText Different = new("weicht ab", "differs");

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.FindGravest(DifferenceKind.SupplementLost, DifferenceKind.SupplementDiffers) is { } difference
            && !IsLeftToAnotherRule(addresses, difference)
                ? [Finding.Of(Info, difference) with { Detail = WordsFor(difference) }]
                : [];

    // The table's row knows whether it is a flat, a name or the person it is for.
    private static LocalizedText WordsFor(FieldDifference difference)
        => difference.Row?.Text ?? (difference.Kind == DifferenceKind.SupplementLost ? Lost : Different);

    // A locker has no flats, and of a date none is left.
    private static bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference difference)
        => (addresses.IsPickupPoint && (addresses.Has(DifferenceKind.PickupPointDiffers) || difference.Row?.Id is null or "unit-lost"))
            || addresses.IsCut(difference.Field)
            || XOA221SpreadsheetDate.IsIn(addresses);
}
