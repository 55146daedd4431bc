using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>The order was made, but the staging table still offers it for import.</summary>
public sealed class XOA412StillStaged : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA412",
        Severity: Severity.Warning,
        Title: new(De: "Wartet noch in der Zwischentabelle", En: "Still waiting in the staging table"),
        Message: new(
            De: "Den Auftrag {detail} gibt es schon, in der Zwischentabelle des Shop-Imports wartet die Bestellung aber noch.",
            En: "Xentral already has the order as {detail}, but the staging table of the shop import still has it as waiting."),
        Advice: new(
            De: "Importieren Sie die Bestellung nicht von Hand: Es entstünde ein zweiter Auftrag. Legen Sie den Eintrag der Zwischentabelle in den Papierkorb.",
            En: "Do not import the order by hand: that would make a second one. Put the entry of the staging table into the bin."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison is { Erp: { IsStillStaged: true, IsLive: true } order, Amazon.Fulfilment: not Fulfilment.Amazon }
            ? [Finding.Of(Info) with { Detail = OrderName.Of(order) }]
            : [];
}
