using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>The buyer’s order was cancelled at Amazon but is still open in Xentral.</summary>
public sealed class XOA404CancelledAtAmazon : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA404",
        Severity: Severity.Warning,
        Title: new(De: "Bei Amazon storniert", En: "Cancelled at Amazon"),
        Message: new(
            De: "Die Bestellung ist bei Amazon storniert, in Xentral aber noch offen.",
            En: "The order is cancelled at Amazon but still open in Xentral."),
        Advice: new(
            De: "Stornieren Sie den Auftrag in Xentral, bevor er versendet wird.",
            En: "Cancel the order in Xentral before it is shipped."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison is
        {
            Amazon: { Status: AmazonOrderStatus.Cancelled, Fulfilment: not Fulfilment.Amazon },
            Erp: { IsLive: true, State: not ErpOrderState.Completed },
        }
            ? [Finding.Of(Info)]
            : [];
}
