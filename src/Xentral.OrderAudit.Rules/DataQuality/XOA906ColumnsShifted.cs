using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>The parts of the address stand in each other’s columns.</summary>
public sealed class XOA906ColumnsShifted : AddressRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA906",
        Severity: Severity.Error,
        Title: new(De: "Spalten verschoben", En: "Columns shifted"),
        Message: new(
            De: "Die Angaben der Lieferadresse stehen in falschen Feldern.",
            En: "The parts of the delivery address stand in the wrong fields."),
        Advice: new(
            De: "Tragen Sie die Adresse aus der Amazon-Bestellung neu ein und prüfen Sie die Feldzuordnung des Imports.",
            En: "Enter the address of the Amazon order anew, and check the field mapping of the import."));

    protected override IEnumerable<Finding> Inspect(AddressComparison addresses)
        => addresses.Find(DifferenceKind.ColumnsShifted) is { } difference ? [Finding.Of(Info, difference)] : [];
}
