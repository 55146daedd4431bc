using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>Xentral has the order, but its field for the order number is empty.</summary>
public sealed class XOA410OrderWithoutNumber : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA410",
        Severity: Severity.Warning,
        Title: new(De: "Auftrag ohne Bestellnummer", En: "Order without its number"),
        Message: new(
            De: "Die Bestellung liegt in Xentral als Auftrag {detail}, aber ohne Bestellnummer.",
            En: "Xentral has the order as {detail}, but without its order number."),
        Advice: new(
            De: "Nicht noch einmal importieren! Tragen Sie die Nummer im Auftrag nach (Feld „Internet“), prüfen Sie die Lieferadresse und geben Sie ihn frei.",
            En: "Do not import it again! Enter the number into the order (field “Internet”), check the delivery address and release it."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison is { Erp: { LacksNumber: true } order, Amazon.Fulfilment: not Fulfilment.Amazon }
            ? [Finding.Of(Info) with { Detail = OrderName.Of(order) }]
            : [];
}
