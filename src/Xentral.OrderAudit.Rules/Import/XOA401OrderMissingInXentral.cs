using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>Amazon has an order to ship that never became an order in Xentral.</summary>
public sealed class XOA401OrderMissingInXentral : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA401",
        Severity: Severity.Error,
        Title: new(De: "Bestellung fehlt in Xentral", En: "Order missing in Xentral"),
        Message: new(
            De: "Die Bestellung ist in Xentral nicht vorhanden{detail}.",
            En: "The order does not exist in Xentral{detail}."),
        Advice: new(
            De: "Sehen Sie in der Zwischentabelle des Shop-Imports nach und holen Sie die Bestellung erneut ab.",
            En: "Look into the staging table of the shop import and fetch the order again."),
        Cause: Cause.NotImported);

    private static readonly LocalizedText NothingToAdd = new("", "");
    private static readonly LocalizedText OnlyCancelled = new("; es gibt nur einen stornierten Auftrag", "; there is only a cancelled one");

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Match is OrderMatch.Missing missing && comparison.IsPastImportGrace && IsDue(comparison.Amazon)
            ? [Finding.Of(Info) with { Detail = missing.Cancelled is null ? NothingToAdd : OnlyCancelled }]
            : [];

    private static bool IsDue(AmazonOrder order)
        => order is
        {
            Fulfilment: Fulfilment.Merchant,
            IsInStorePickup: false,
            UnreadableBecause: null,
            Status: AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped or AmazonOrderStatus.Shipped,
        };
}
