using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>The order was imported with no delivery address at all.</summary>
public sealed class XOA109AddressEmpty : AddressRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA109",
        Severity: Severity.Error,
        Title: new(De: "Lieferadresse leer", En: "Delivery address empty"),
        Message: new(
            De: "Die Lieferadresse ist in Xentral vollständig leer.",
            En: "The delivery address is entirely empty in Xentral."),
        Advice: new(
            De: "Importieren Sie die Bestellung neu oder tragen Sie die Lieferadresse aus der Amazon-Bestellung von Hand ein.",
            En: "Import the order again, or enter the delivery address from the Amazon order by hand."));

    protected override IEnumerable<Finding> Inspect(AddressComparison addresses)
        => addresses.Find(DifferenceKind.EverythingMissing) is { } everything ? [Finding.Of(Info, everything)] : [];
}
