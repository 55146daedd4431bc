using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Figures;

/// <summary>
/// The affected orders by urgency. Says no more than the facts do: Amazon's interface names the latest shipping time and whether an order
/// is shipped, not when it was.
/// </summary>
internal sealed class ShippingRisk(AuditResult result, LocalFormat format)
{
    private readonly Lazy<IReadOnlyList<(AuditedOrder Order, ShippingDue Due)>> all = new(() =>
        [.. result.AffectedOrders
            .Select(order => (Order: order, Due: DueOf(order, result.Run.FinishedAt, format)))
            .OrderBy(entry => entry.Due)
            .ThenBy(entry => entry.Order.ShipBy)
            .ThenBy(entry => entry.Order.Number)]);

    /// <summary>What needs a look: still to ship, or perhaps shipped late.</summary>
    public IEnumerable<(AuditedOrder Order, ShippingDue Due)> Listed => all.Value.Where(entry => entry.Due <= ShippingDue.ShippedSomeTime);

    /// <summary>Affected orders that still have to be shipped.</summary>
    public int AtRisk => all.Value.Count(entry => entry.Due <= ShippingDue.NoDeadline);

    public int CountOf(ShippingDue due) => all.Value.Count(entry => entry.Due == due);

    public static LocalizedText Name(ShippingDue due) => due switch
    {
        ShippingDue.Overdue => new("Überfällig", "Overdue"),
        ShippingDue.Today => new("Heute fällig", "Due today"),
        ShippingDue.Tomorrow => new("Morgen fällig", "Due tomorrow"),
        ShippingDue.Later => new("Später fällig", "Due later"),
        ShippingDue.NoDeadline => new("Ohne Frist", "No deadline"),
        _ => new("Versandt", "Shipped"),
    };

    /// <summary><see langword="null"/> for what is on its way.</summary>
    public static Severity? Tone(ShippingDue due) => due switch
    {
        ShippingDue.Overdue => Severity.Error,
        ShippingDue.Today or ShippingDue.Tomorrow or ShippingDue.NoDeadline => Severity.Warning,
        ShippingDue.Later => Severity.Info,
        _ => null,
    };

    private static ShippingDue DueOf(AuditedOrder order, DateTimeOffset now, LocalFormat format)
    {
        switch (order.AmazonStatus)
        {
            case AmazonOrderStatus.Shipped:
                return order.ShipBy >= now ? ShippingDue.ShippedInTime : ShippingDue.ShippedSomeTime;
            case AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped:
                break;
            default:
                return ShippingDue.NotAwaited;
        }

        if (order.ShipBy is not { } shipBy)
        {
            return ShippingDue.NoDeadline;
        }

        var days = (format.Local(shipBy).Date - format.Local(now).Date).Days;
        return shipBy < now ? ShippingDue.Overdue : days == 0 ? ShippingDue.Today : days == 1 ? ShippingDue.Tomorrow : ShippingDue.Later;
    }
}
