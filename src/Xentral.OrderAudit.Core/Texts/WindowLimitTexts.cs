using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What limits a window, and where its orders come from.</summary>
public static class WindowLimitTexts
{
    /// <summary>Why the audit begins later than was asked for; a sentence without its full stop.</summary>
    public static LocalizedText BeginsLaterBecause(this AuditWindow window) => window.IsFromFiles
        ? new(De: "Die Dateien enthalten keine frühere Bestellung", En: "The files hold no earlier order")
        : new(De: "Amazon gibt Bestellungen nur zwei Jahre lang heraus", En: "Amazon hands out orders for two years only");

    /// <summary>What Amazon's side of the comparison is: "… the delivery address Amazon …".</summary>
    public static LocalizedText AddressesFrom(this AuditWindow window) => window.IsFromFiles
        ? new(De: "in den eingelesenen Dateien nennt", En: "names in the files that were read")
        : new(De: "über seine Schnittstelle (Selling Partner API) herausgibt", En: "hands out through its interface (Selling Partner API)");

    /// <summary>Which orders were audited, for a letter to Amazon: "… all orders …".</summary>
    public static LocalizedText OrdersFrom(this AuditWindow window) => window.IsFromFiles
        ? new(De: "die Ihre Bestellberichte enthalten", En: "that your order reports hold")
        : new(De: "die Ihre Schnittstelle uns geliefert hat", En: "that your interface delivered to us");
}
