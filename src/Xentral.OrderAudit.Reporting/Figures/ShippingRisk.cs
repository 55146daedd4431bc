using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Figures;

/// <summary>
/// The affected orders by urgency. Says no more than the facts do: not every source tells when an order was shipped.
/// </summary>
internal sealed class ShippingRisk(AuditResult result, LocalFormat format)
{
    private readonly Lazy<IReadOnlyList<(AuditedOrder Order, ShippingDue Due)>> all = new(() =>
        [.. result.AffectedOrders
            .Select(order => (Order: order, Due: DueOf(order, result.Run.FinishedAt, format)))
            .OrderBy(entry => entry.Due)
            .ThenBy(entry => entry.Order.ShipBy)
            .ThenBy(entry => entry.Order.Number)]);

    /// <summary>What needs a look: still to ship, shipped late, or perhaps shipped late.</summary>
    public IEnumerable<(AuditedOrder Order, ShippingDue Due)> Listed => all.Value.Where(entry => entry.Due <= ShippingDue.ShippedSomeTime);

    /// <summary>Affected orders that still have to be shipped.</summary>
    public int AtRisk => all.Value.Count(entry => entry.Due <= ShippingDue.NoDeadline);

    public ShippingDue Of(AuditedOrder order) => DueOf(order, result.Run.FinishedAt, format);

    public int CountOf(ShippingDue due) => all.Value.Count(entry => entry.Due == due);

    public static LocalizedText Name(ShippingDue due) => due switch
    {
        ShippingDue.Overdue => new("Überfällig", "Overdue"),
        ShippingDue.Today => new("Heute fällig", "Due today"),
        ShippingDue.Tomorrow => new("Morgen fällig", "Due tomorrow"),
        ShippingDue.Later => new("Später fällig", "Due later"),
        ShippingDue.NoDeadline => new("Ohne Frist", "No deadline"),
        ShippingDue.ShippedLate => new("Zu spät versandt", "Shipped late"),
        ShippingDue.ShippedInTime => new("Rechtzeitig versandt", "Shipped in time"),
        ShippingDue.NotAwaited => new("Kein Versand erwartet", "No shipping awaited"),
        _ => new("Versandt", "Shipped"),
    };

    public static LocalizedText Meaning(ShippingDue due) => due switch
    {
        ShippingDue.Overdue => new("Noch nicht versandt, und die Frist ist abgelaufen.", "Not shipped yet, and the deadline has passed."),
        ShippingDue.Today => new("Noch nicht versandt; die Frist läuft am Tag der Prüfung ab.", "Not shipped yet; the deadline is on the day of the audit."),
        ShippingDue.Tomorrow => new(
            "Noch nicht versandt; die Frist läuft am Tag nach der Prüfung ab.", "Not shipped yet; the deadline is on the day after the audit."),
        ShippingDue.Later => new("Noch nicht versandt; die Frist läuft später ab.", "Not shipped yet; the deadline is later."),
        ShippingDue.NoDeadline => new("Noch nicht versandt; Amazon nennt keine Frist.", "Not shipped yet; Amazon names no deadline."),
        ShippingDue.ShippedLate => new(
            "Nach Ablauf der Frist versandt. Das zählt bei Amazon gegen den Händler.", "Shipped after the deadline. Amazon counts this against the merchant."),
        ShippingDue.ShippedInTime => new("Vor Ablauf der Frist versandt.", "Shipped before the deadline."),
        ShippingDue.NotAwaited => new("Nach Amazons Stand ist nichts zu versenden.", "By its status at Amazon, nothing is to be shipped."),
        _ => new("Versandt; ob rechtzeitig, ist nicht bekannt.", "Shipped; in time or not is unknown."),
    };

    /// <summary><see langword="null"/> for what is on its way.</summary>
    public static Severity? Tone(ShippingDue due) => due switch
    {
        ShippingDue.Overdue or ShippingDue.ShippedLate => Severity.Error,
        ShippingDue.Today or ShippingDue.Tomorrow or ShippingDue.NoDeadline => Severity.Warning,
        ShippingDue.Later => Severity.Info,
        _ => null,
    };

    private static ShippingDue DueOf(AuditedOrder order, DateTimeOffset now, LocalFormat format)
    {
        switch (order.AmazonStatus)
        {
            case AmazonOrderStatus.Shipped:
                return Shipped(order, now);
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

    // An order that was shipped before the audit, while the deadline was still to come, was shipped in time whenever that was.
    private static ShippingDue Shipped(AuditedOrder order, DateTimeOffset now) => (order.ShipBy, order.ShippedAt) switch
    {
        (null, _) => ShippingDue.ShippedSomeTime,
        ({ } shipBy, { } shippedAt) => shippedAt > shipBy ? ShippingDue.ShippedLate : ShippingDue.ShippedInTime,
        ({ } shipBy, null) => shipBy >= now ? ShippingDue.ShippedInTime : ShippingDue.ShippedSomeTime,
    };
}
