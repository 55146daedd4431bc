using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>More than the order number stands in its field, so that Xentral itself does not find the order by it.</summary>
public sealed class XOA411NumberUntidy : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA411",
        Severity: Severity.Info,
        Title: new(De: "Bestellnummer unsauber", En: "Order number untidy"),
        Message: new(
            De: "In Xentral steht die Bestellnummer nicht so, wie Amazon sie schreibt ({detail}).",
            En: "Xentral does not have the order number as Amazon writes it ({detail})."),
        Advice: new(
            De: "Tippen Sie die Nummer im Auftrag neu ein: Xentral selbst findet ihn sonst nicht, etwa beim Abgleich von Zahlungen und Sendungsnummern.",
            En: "Type the number into the order anew: otherwise Xentral itself does not find it, as when it matches payments and tracking numbers."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison is { Erp: { NumberAsStored: { } stored, LacksNumber: false, IsSplit: false } order, Amazon.Fulfilment: not Fulfilment.Amazon }
            ? [Finding.Of(Info) with { Detail = NumberSigns.Of(stored, order.Number) }]
            : [];
}
