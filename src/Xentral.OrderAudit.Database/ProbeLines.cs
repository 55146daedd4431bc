using System.Globalization;
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
        De: "Die Spalte internet der Tabelle auftrag hat keinen Index: Die Aufträge werden tageweise gelesen, das dauert länger.",
        En: "The column internet of the table auftrag has no index: orders are read day by day, which takes longer.");

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

    public static LocalizedText UnusableTables(IEnumerable<(string Table, LocalizedText Purpose)> tables)
    {
        var all = tables.ToList();

        return new LocalizedText(
            De: "Nicht herangezogen, weil nicht vorhanden, nicht freigegeben oder ohne Index: {tables}.",
            En: "Not consulted, because missing, not granted or without an index: {tables}.")
            .With("tables", new LocalizedText(
                string.Join(", ", all.Select(table => $"{table.Purpose.De} ({table.Table})")),
                string.Join(", ", all.Select(table => $"{table.Purpose.En} ({table.Table})"))));
    }

    public static LocalizedText SideTableFailed(LocalizedText name, LocalizedText problem) => new LocalizedText(
        De: "{name}: während des Laufs nicht mehr lesbar, seitdem nicht mehr herangezogen. {problem}",
        En: "{name}: no longer readable during the run, not consulted since. {problem}").With("name", name).With("problem", problem);

    public static LocalizedText NewestChange(DateTime moment) => new LocalizedText(
        De: "Stand der Daten: Der jüngste Auftrag wurde zuletzt am {day} geschrieben.",
        En: "Age of the data: the youngest order was last written on {day}.")
        .With("day", new LocalizedText(
            moment.ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture),
            moment.ToString("yyyy-MM-dd, HH:mm", CultureInfo.InvariantCulture)));

    public static LocalizedText PastState(DateTime moment) => new LocalizedText(
        De: "Frühere Momentaufnahme vom {day}: Was danach gekauft wurde, kann darin nicht stehen.",
        En: "A past state of {day}: what was bought later cannot be in it.")
        .With("day", new LocalizedText(
            moment.ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture),
            moment.ToString("yyyy-MM-dd, HH:mm", CultureInfo.InvariantCulture)));

    public static LocalizedText AccountCanWrite { get; } = new(
        De: "Das Datenbankkonto dürfte auch schreiben. Dieses Programm schreibt nie; sicherer ist ein Konto, das nur lesen darf: „order-audit grants“ "
            + "zeigt die Befehle dafür.",
        En: "The database account could also write. This program never does; an account that can only read is safer: “order-audit grants” prints the "
            + "statements.");

    public static LocalizedText Masked { get; } = new(
        De: "Momentaufnahme ohne personenbezogene Daten: Adressen sind daraus nicht zu prüfen, nur ob die Bestellungen da sind.",
        En: "A snapshot without personal data: addresses cannot be audited from it, only whether the orders are there.");
}
