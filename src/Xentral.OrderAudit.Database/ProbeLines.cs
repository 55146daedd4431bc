using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database;

/// <summary>What the probe found, in words for the report's cover.</summary>
internal static class ProbeLines
{
    public static LocalizedText ShopsUnreadable { get; } = new(
        De: "Die Liste der Shops ist nicht lesbar; Aufträge werden trotzdem über ihre Amazon-Nummer gefunden.",
        En: "The list of shops cannot be read; orders are found by their Amazon number all the same.");

    public static LocalizedText NoShop { get; } = new(
        De: "In Xentral ist kein Amazon-Shop zu erkennen; Aufträge werden trotzdem über ihre Amazon-Nummer gefunden. Gemeint sein kann eine andere Datenbank.",
        En: "No Amazon shop is recognisable in Xentral; orders are found by their Amazon number all the same. This may be the wrong database.");

    public static LocalizedText NoIndex { get; } = new(
        De: "Die Spalte internet der Tabelle auftrag hat keinen Index: Die Suche nach Aufträgen dauert länger.",
        En: "The column internet of the table auftrag has no index: looking up orders takes longer.");

    public static LocalizedText Shops(IEnumerable<ShopexportRow> shops) => new LocalizedText(
        De: "Amazon-Shops in Xentral: {shops}.",
        En: "Amazon shops in Xentral: {shops}.")
        .With("shops", string.Join(", ", shops.Select(shop => $"{shop.Bezeichnung} ({shop.Id})")));

    public static LocalizedText UnknownShops(IEnumerable<int> ids) => new LocalizedText(
        De: "Xentral:ShopIds nennt Shops, die es in Xentral nicht gibt: {ids}.",
        En: "Xentral:ShopIds names shops that do not exist in Xentral: {ids}.").With("ids", string.Join(", ", ids));

    public static LocalizedText UnreadColumns(string table, IEnumerable<string> columns) => new LocalizedText(
        De: "Nicht gelesen, weil nicht vorhanden oder nicht freigegeben (Tabelle {table}): {columns}.",
        En: "Not read, because missing or not granted (table {table}): {columns}.")
        .With("table", table).With("columns", string.Join(", ", columns));
}
