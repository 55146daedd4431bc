using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// Tells what Xentral's Data Protect app leaves of an order from an order that lost its address: thirty days after shipment the app puts a placeholder where
/// the names were and empties the rest. The placeholder is a merchant's own choice, so a name proves it only if it says so itself, or stands on many rows.
/// </summary>
internal static class Anonymisation
{
    private static readonly TimeSpan Waits = TimeSpan.FromDays(30);

    // Without accents, in capitals.
    private static readonly string[] Speaking =
    [
        "ANONYM", "ANONIM", "GELOSCHT", "GELOESCHT", "GESCHWARZT", "GESCHWAERZT", "ENTFERNT", "DELETED", "REDACTED", "SUPPRIME",
        "DSGVO", "GDPR", "RGPD", "DATENSCHUTZ", "DATAPROTECT",
    ];

    /// <summary>The row is anonymised beyond doubt: its name says so, and Amazon does not know it.</summary>
    public static bool IsCertain(AmazonOrder order, ErpOrder row, DateTimeOffset now)
        => IsPossible(order, row, now)
            && NameWords.Of(row.DeliveryAddress.Name) is var words
            && Says(words)
            && !NamesOf(order).Any(name => words.Overlaps(NameWords.Of(name)));

    /// <summary>
    /// The name, if it may be a placeholder: one that Amazon does not know for this order, not even in part. <see langword="null"/> otherwise.
    /// </summary>
    public static string? PlaceholderOf(AmazonOrder order, ErpOrder row, DateTimeOffset now)
    {
        var name = row.DeliveryAddress.Name.Trim();

        return IsPossible(order, row, now) && !NamesOf(order).Any(known => NameWords.Resemble(name, known)) ? name.ToUpperInvariant() : null;
    }

    private static bool IsPossible(AmazonOrder order, ErpOrder row, DateTimeOffset now)
        => row.IsEmptied
            && row.State is ErpOrderState.Completed or ErpOrderState.Other
            && order.Status is AmazonOrderStatus.Shipped or AmazonOrderStatus.Unknown
            && now - ShippedAt(order) >= Waits;

    // Where nobody says when it left, it left by the day it had to.
    private static DateTimeOffset ShippedAt(AmazonOrder order)
        => order.ShippedAt ?? (order.ShipBy > order.PurchasedAt ? order.ShipBy.Value : order.PurchasedAt);

    private static bool Says(HashSet<string> words)
        => string.Concat(words) is var text && Array.Exists(Speaking, speaking => text.Contains(speaking, StringComparison.Ordinal));

    // A company stands in any of Amazon's lines.
    private static IEnumerable<string> NamesOf(AmazonOrder order) => (order.DeliveryAddress ?? PostalAddress.Empty).Lines.Where(line => line.Length > 0);
}
