using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>The one place of the simulator that speaks Xentral's German: table and column names, and where each value goes.</summary>
internal static class ErpColumns
{
    public const string OrdersTable = "auftrag";

    public const string ShopsTable = "shopexport";

    public const string AmazonModule = "shopimporter_amazon";

    /// <summary>Tables for a SQLite file; a server has its own. The numbers compare without trailing blanks, as on a server.</summary>
    public const string SqliteTables = """
        CREATE TABLE shopexport (id INTEGER PRIMARY KEY, bezeichnung TEXT NOT NULL, modulename TEXT NOT NULL);
        CREATE TABLE auftrag (
          id INTEGER PRIMARY KEY, datum TEXT NOT NULL, internet TEXT NOT NULL COLLATE RTRIM, belegnr TEXT NOT NULL, status TEXT NOT NULL,
          shop INTEGER NOT NULL, teillieferungvon INTEGER NOT NULL, versandart TEXT NOT NULL, typ TEXT NOT NULL,
          name TEXT NOT NULL, ansprechpartner TEXT NOT NULL, abteilung TEXT NOT NULL, unterabteilung TEXT NOT NULL,
          adresszusatz TEXT NOT NULL, strasse TEXT NOT NULL, plz TEXT NOT NULL, ort TEXT NOT NULL, bundesstaat TEXT NOT NULL,
          land TEXT NOT NULL, email TEXT NOT NULL, telefon TEXT NOT NULL, abweichendelieferadresse INTEGER NOT NULL,
          liefername TEXT NOT NULL, lieferansprechpartner TEXT NOT NULL, lieferabteilung TEXT NOT NULL, lieferunterabteilung TEXT NOT NULL,
          lieferadresszusatz TEXT NOT NULL, lieferstrasse TEXT NOT NULL, lieferplz TEXT NOT NULL, lieferort TEXT NOT NULL,
          lieferbundesstaat TEXT NOT NULL, lieferland TEXT NOT NULL, lieferemail TEXT NOT NULL,
          packstation_inhaber TEXT NOT NULL, packstation_station TEXT NOT NULL, packstation_ident TEXT NOT NULL,
          packstation_plz TEXT NOT NULL, packstation_ort TEXT NOT NULL);
        CREATE INDEX internet ON auftrag (internet);
        """;

    public static IReadOnlyList<(string Column, Func<StoredOrder, object> Value)> Orders { get; } =
    [
        ("id", order => order.Id),
        ("datum", order => order.OrderedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "0000-00-00"),
        ("internet", order => order.Number),
        ("belegnr", order => order.DocumentNumber),
        ("status", order => order.Status),
        ("shop", order => order.ShopId),
        ("teillieferungvon", order => order.SplitFrom),
        ("versandart", order => order.ShippingMethod),
        ("typ", order => order.Salutation),
        ("name", order => order.BillingAddress.Name),
        ("ansprechpartner", order => order.BillingAddress.Contact),
        ("abteilung", order => order.BillingAddress.Department),
        ("unterabteilung", order => order.BillingAddress.SubDepartment),
        ("adresszusatz", order => order.BillingAddress.Supplement),
        ("strasse", order => order.BillingAddress.Street),
        ("plz", order => order.BillingAddress.PostalCode),
        ("ort", order => order.BillingAddress.City),
        ("bundesstaat", order => order.BillingAddress.State),
        ("land", order => order.BillingAddress.Country),
        ("email", order => order.BillingAddress.Email),
        ("telefon", order => order.BillingAddress.Phone),
        ("abweichendelieferadresse", order => (order.HasSeparateDeliveryAddress ?? order.DeliveryAddress is not null) ? 1 : 0),
        ("liefername", order => Delivery(order).Name),
        ("lieferansprechpartner", order => Delivery(order).Contact),
        ("lieferabteilung", order => Delivery(order).Department),
        ("lieferunterabteilung", order => Delivery(order).SubDepartment),
        ("lieferadresszusatz", order => Delivery(order).Supplement),
        ("lieferstrasse", order => Delivery(order).Street),
        ("lieferplz", order => Delivery(order).PostalCode),
        ("lieferort", order => Delivery(order).City),
        ("lieferbundesstaat", order => Delivery(order).State),
        ("lieferland", order => Delivery(order).Country),
        ("lieferemail", order => Delivery(order).Email),
        ("packstation_inhaber", order => order.ParcelLocker?.Holder ?? ""),
        ("packstation_station", order => order.ParcelLocker?.Station ?? ""),
        ("packstation_ident", order => order.ParcelLocker?.PostNumber ?? ""),
        ("packstation_plz", order => order.ParcelLocker?.PostalCode ?? ""),
        ("packstation_ort", order => order.ParcelLocker?.City ?? ""),
    ];

    public static IReadOnlyList<(string Column, Func<StoredShop, object> Value)> Shops { get; } =
    [
        ("id", shop => shop.Id),
        ("bezeichnung", shop => shop.Name),
        ("modulename", shop => shop.Module),
    ];

    private static PostalAddress Delivery(StoredOrder order) => order.DeliveryAddress ?? PostalAddress.Empty;
}
