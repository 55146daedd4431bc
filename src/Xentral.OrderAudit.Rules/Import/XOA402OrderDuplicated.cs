using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>Several live orders in Xentral stand for one Amazon order.</summary>
public sealed class XOA402OrderDuplicated : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA402",
        Severity: Severity.Error,
        Title: new(De: "Auftrag mehrfach vorhanden", En: "Order duplicated"),
        Message: new(
            De: "Zu dieser Bestellung gibt es {detail} aktive Aufträge in Xentral.",
            En: "Xentral has {detail} live orders for this Amazon order."),
        Advice: new(
            De: "Stornieren Sie die überzähligen Aufträge, bevor die Ware doppelt verschickt wird.",
            En: "Cancel the surplus orders before the goods are shipped twice."),
        Cause: Cause.Duplicated);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
    {
        if (comparison.Match is not OrderMatch.Ambiguous several
            || comparison.Amazon is { Fulfilment: Fulfilment.Amazon } or { IsInStorePickup: true }
            || comparison.Amazon.Status is AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability or AmazonOrderStatus.Cancelled)
        {
            return [];
        }

        var count = several.Orders.Count.ToString(CultureInfo.InvariantCulture);
        var finding = Finding.Of(Info) with { Detail = new(count, count) };

        // Where the column cannot be read, they may be partial deliveries of one order.
        return [several.Orders.Any(order => order.IsSplitUnknown) ? finding with { Severity = Severity.Warning } : finding];
    }
}
