using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>The one place of the simulator that speaks Xentral's German: table and column names, and where each value goes.</summary>
public static class ErpColumns
{
    public const string OrdersTable = "auftrag";

    public const string ShopsTable = "shopexport";

    public const string AmazonModule = "shopimporter_amazon";

    /// <summary>Tables for a SQLite file; a server has its own. The numbers compare without trailing blanks, as on a server.</summary>
    public const string SqliteTables = """
        CREATE TABLE shopexport (id INTEGER PRIMARY KEY, bezeichnung TEXT NOT NULL, modulename TEXT NOT NULL);
        CREATE TABLE auftrag (
          id INTEGER PRIMARY KEY, datum TEXT NOT NULL, internet TEXT NOT NULL COLLATE RTRIM, shopextid TEXT NOT NULL, belegnr TEXT NOT NULL,
          status TEXT NOT NULL, shop INTEGER NOT NULL, adresse INTEGER NOT NULL, logdatei TEXT, teillieferungvon INTEGER NOT NULL, versandart TEXT NOT NULL, typ TEXT NOT NULL,
          name TEXT NOT NULL, ansprechpartner TEXT NOT NULL, abteilung TEXT NOT NULL, unterabteilung TEXT NOT NULL,
          adresszusatz TEXT NOT NULL, strasse TEXT NOT NULL, plz TEXT NOT NULL, ort TEXT NOT NULL, bundesstaat TEXT NOT NULL,
          land TEXT NOT NULL, email TEXT NOT NULL, telefon TEXT NOT NULL, abweichendelieferadresse INTEGER NOT NULL,
          liefername TEXT NOT NULL, lieferansprechpartner TEXT NOT NULL, lieferabteilung TEXT NOT NULL, lieferunterabteilung TEXT NOT NULL,
          lieferadresszusatz TEXT NOT NULL, lieferstrasse TEXT NOT NULL, lieferplz TEXT NOT NULL, lieferort TEXT NOT NULL,
          lieferbundesstaat TEXT NOT NULL, lieferland TEXT NOT NULL, lieferemail TEXT NOT NULL,
          packstation_inhaber TEXT NOT NULL, packstation_station TEXT NOT NULL, packstation_ident TEXT NOT NULL,
          packstation_plz TEXT NOT NULL, packstation_ort TEXT NOT NULL);
        CREATE INDEX internet ON auftrag (internet);
        CREATE INDEX datum ON auftrag (datum);
        CREATE INDEX adresse ON auftrag (adresse);
        CREATE TABLE lieferschein (
          id INTEGER PRIMARY KEY, auftragid INTEGER NOT NULL, belegnr TEXT NOT NULL, status TEXT NOT NULL, typ TEXT NOT NULL, name TEXT NOT NULL,
          ansprechpartner TEXT NOT NULL, abteilung TEXT NOT NULL, unterabteilung TEXT NOT NULL, adresszusatz TEXT NOT NULL, strasse TEXT NOT NULL,
          plz TEXT NOT NULL, ort TEXT NOT NULL, bundesstaat TEXT NOT NULL, land TEXT NOT NULL, email TEXT NOT NULL, telefon TEXT NOT NULL);
        CREATE INDEX lieferschein_auftragid ON lieferschein (auftragid);
        CREATE TABLE versand (lieferschein INTEGER NOT NULL, tracking TEXT NOT NULL, abgeschlossen INTEGER NOT NULL, versendet_am TEXT NOT NULL);
        CREATE INDEX versand_lieferschein ON versand (lieferschein);
        CREATE TABLE shopimport_auftraege (
          id INTEGER PRIMARY KEY, shopid INTEGER NOT NULL, extid TEXT NOT NULL, bestellnummer TEXT, imported INTEGER NOT NULL, trash INTEGER NOT NULL,
          logdatei TEXT NOT NULL, jsonencoded INTEGER NOT NULL, warenkorb TEXT NOT NULL);
        CREATE TABLE auftrag_protokoll (auftrag INTEGER NOT NULL, zeit TEXT NOT NULL, grund TEXT NOT NULL);
        CREATE INDEX auftrag_protokoll_auftrag ON auftrag_protokoll (auftrag);
        CREATE TABLE shopimport_amazon_gotorders (
          orderid TEXT NOT NULL, imported INTEGER NOT NULL, isfba INTEGER NOT NULL, zeitstempel TEXT NOT NULL);
        CREATE INDEX gotorders_orderid ON shopimport_amazon_gotorders (orderid);
        CREATE TABLE shopimporter_amazon_orderinfo (orderid TEXT NOT NULL, isfba INTEGER NOT NULL, created_at TEXT NOT NULL);
        CREATE INDEX orderinfo_orderid ON shopimporter_amazon_orderinfo (orderid);
        CREATE TABLE shopimporter_amazon_order_status (shop_id INTEGER NOT NULL, orderid TEXT NOT NULL, updated_at TEXT NOT NULL);
        CREATE INDEX order_status_shop ON shopimporter_amazon_order_status (shop_id, orderid);
        CREATE TABLE shopimporter_amazon_invoice_address (
          orderid TEXT NOT NULL, name TEXT NOT NULL, addressfieldone TEXT NOT NULL, addressfieldtwo TEXT NOT NULL, addressfieldthree TEXT NOT NULL,
          city TEXT NOT NULL, region TEXT NOT NULL, postalcode TEXT NOT NULL, countrycode TEXT NOT NULL);
        CREATE INDEX invoice_address_orderid ON shopimporter_amazon_invoice_address (orderid);
        CREATE TABLE amazon_shipment_info (orderid TEXT NOT NULL, fulfillment_channel TEXT NOT NULL);
        CREATE INDEX shipment_info_orderid ON amazon_shipment_info (orderid);
        """;

    public static IReadOnlyList<(string Column, Func<StoredOrder, object> Value)> Orders { get; } =
    [
        ("id", order => order.Id),
        ("datum", order => order.OrderedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "0000-00-00"),
        ("internet", order => order.Number),
        ("shopextid", order => order.ShopNumber ?? order.Number),
        ("belegnr", order => order.DocumentNumber),
        ("status", order => order.Status),
        ("shop", order => order.ShopId),
        ("adresse", order => order.CustomerId),
        ("logdatei", order => order.ChangedAt is { } changed ? Moment(changed) : DBNull.Value),
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

    public static IReadOnlyList<(string Column, Func<StoredDeliveryNote, object> Value)> DeliveryNotes { get; } =
    [
        ("id", note => note.Id),
        ("auftragid", note => note.OrderId),
        ("belegnr", note => note.Number),
        ("status", note => note.Status),
        ("typ", _ => "herr"),
        ("name", note => note.Address.Name),
        ("ansprechpartner", note => note.Address.Contact),
        ("abteilung", note => note.Address.Department),
        ("unterabteilung", note => note.Address.SubDepartment),
        ("adresszusatz", note => note.Address.Supplement),
        ("strasse", note => note.Address.Street),
        ("plz", note => note.Address.PostalCode),
        ("ort", note => note.Address.City),
        ("bundesstaat", note => note.Address.State),
        ("land", note => note.Address.Country),
        ("email", note => note.Address.Email),
        ("telefon", note => note.Address.Phone),
    ];

    public static IReadOnlyList<(string Column, Func<StoredParcel, object> Value)> Parcels { get; } =
    [
        ("lieferschein", parcel => parcel.DeliveryNoteId),
        ("tracking", parcel => parcel.TrackingNumber),
        ("abgeschlossen", parcel => parcel.ShippedOn is null ? 0 : 1),
        ("versendet_am", parcel => parcel.ShippedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "0000-00-00"),
    ];

    public static IReadOnlyList<(string Column, Func<StoredCart, object> Value)> Carts { get; } =
    [
        ("id", cart => cart.Id),
        ("shopid", cart => cart.ShopId),
        ("extid", cart => cart.Number),
        ("bestellnummer", cart => cart.Number),
        ("imported", cart => cart.IsImported ? 1 : 0),
        ("trash", cart => cart.IsBinned ? 1 : 0),
        ("logdatei", cart => Moment(cart.FetchedAt)),
        ("jsonencoded", cart => cart.IsJson ? 1 : 0),
        ("warenkorb", cart => cart.Content),
    ];

    public static IReadOnlyList<(string Column, Func<StoredEvent, object> Value)> Events { get; } =
    [
        ("auftrag", happening => happening.OrderId),
        ("zeit", happening => Moment(happening.At)),
        ("grund", happening => happening.Text),
    ];

    public static IReadOnlyList<(string Column, Func<StoredFetch, object> Value)> Fetches { get; } =
    [
        ("orderid", fetch => fetch.Number),
        ("imported", fetch => fetch.IsImported ? 1 : 0),
        ("isfba", fetch => fetch.IsShippedByAmazon switch { true => 1, false => 0, null => -1 }),
        ("zeitstempel", fetch => Moment(fetch.At)),
    ];

    public static IReadOnlyList<(string Column, Func<StoredInvoiceAddress, object> Value)> InvoiceAddresses { get; } =
    [
        ("orderid", invoice => invoice.Number),
        ("name", invoice => invoice.Address.Name),
        ("addressfieldone", invoice => invoice.Address.Street),
        ("addressfieldtwo", invoice => invoice.Address.Supplement),
        ("addressfieldthree", invoice => invoice.Address.SecondSupplement),
        ("city", invoice => invoice.Address.City),
        ("region", invoice => invoice.Address.State),
        ("postalcode", invoice => invoice.Address.PostalCode),
        ("countrycode", invoice => invoice.Address.Country),
    ];

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static PostalAddress Delivery(StoredOrder order) => order.DeliveryAddress ?? PostalAddress.Empty;
}
