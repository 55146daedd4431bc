using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>How the audit was done, in plain words.</summary>
internal static class MethodTexts
{
    /// <summary>What everybody should know; stands on the cover.</summary>
    public static IReadOnlyList<(LocalizedText Term, LocalizedText Meaning)> Essentials(AuditWindow window) =>
    [
        (new("Vergleich", "Comparison"), new(
            $"Für jede Bestellung wurde die Lieferadresse, die Amazon {window.AddressesFrom().De}, mit der Adresse verglichen, die Xentral auf den "
                + "Lieferschein setzt.",
            $"For every order, the delivery address Amazon {window.AddressesFrom().En} was compared with the address Xentral puts on the delivery note.")),
        (new("Schreibweisen", "Spelling"), new(
            "Unterschiede der Schreibweise zählen nicht: „Lindenstr. 5“ und „LINDENSTRASSE 5“ gelten als gleich, ebenso vertauschte Zeilen für Firma "
                + "und Person.",
            "Differences in spelling do not count: “Lindenstr. 5” and “LINDENSTRASSE 5” are the same, and so are swapped lines for company and person.")),
        (new("Urteil", "Verdict"), new(
            "Jede Bestellung hat genau ein Ergebnis. Betroffen ist sie nur, wenn mindestens ein Fehler gefunden wurde; Warnungen und Hinweise allein "
                + "genügen nicht.",
            "Every order has exactly one result. It is affected only if at least one error was found; warnings and notes alone are not enough.")),
        (new("Nur gelesen", "Read only"), new(
            "Weder bei Amazon noch in Xentral wurde etwas verändert.",
            "Nothing was changed, neither at Amazon nor in Xentral.")),
    ];

    /// <summary>For those who check the report.</summary>
    /// <param name="zoneName">The zone of all times.</param>
    public static IEnumerable<(LocalizedText Term, LocalizedText Meaning)> Details(string zoneName) =>
    [
        (new("Ursache", "Cause"), new(
            $"Die erste zutreffende gilt. „{Cause.NotImported.Name().De}“: In Xentral gibt es keinen gültigen Auftrag. "
                + $"„{Cause.IncompleteAtAmazon.Name().De}“: Amazons eigene Adresse ist unvollständig, obwohl andere Bestellungen desselben Prüflaufs eine "
                + $"vollständige haben. „{Cause.LostInTransfer.Name().De}“: Amazons Adresse ist vollständig, die in Xentral nicht, oder es ist eine andere. "
                + $"„{Cause.Duplicated.Name().De}“: In Xentral gibt es mehrere gültige Aufträge.",
            $"The first that applies counts. “{Cause.NotImported.Name().En}”: Xentral has no valid order. “{Cause.IncompleteAtAmazon.Name().En}”: "
                + $"Amazon’s own address is incomplete, though other orders of the same audit run have a complete one. “{Cause.LostInTransfer.Name().En}”: "
                + $"Amazon’s address is complete and the one in Xentral is not, or it is a different one. “{Cause.Duplicated.Name().En}”: Xentral has "
                + "several valid orders.")),
        (new("Quelle bei Amazon", "Source at Amazon"), new(
            "Je Bestellung: Bestellnummer, Kaufzeit, Stand, Versandfrist, Versandzeit und Lieferadresse.",
            "For each order: order number, purchase time, state, shipping deadline, shipping time and delivery address.")),
        (new("Quelle in Xentral", "Source in Xentral"), new(
            "Tabelle „auftrag“: die Bestellnummer (Spalte „internet“), der Stand und die Felder der Anschrift, die der Lieferschein übernimmt. "
                + "Tabelle „shopexport“: welche Shops zu Amazon gehören.",
            "Table “auftrag” (orders): the order number (column “internet”), the state and the address fields the delivery note takes over. Table "
                + "“shopexport”: which shops belong to Amazon.")),
        (new("Zeiten", "Times"), new(
            $"Zeiten und Tage stehen in der Zeitzone {zoneName}.",
            $"Times and days are in the time zone {zoneName}.")),
        (new("Versandfrist", "Shipping deadline"), new(
            "Verglichen wird die späteste Versandzeit, die Amazon verlangt, mit der Versandzeit, die Amazon führt; bei Offenem mit dem Ende des Prüflaufs.",
            "The latest shipping time Amazon demands is compared with the shipping time Amazon holds; for open orders, with the end of the audit run.")),
        (new("Prüfsumme der Daten", "Checksum of the data"), new(
            "SHA-256 über alles, was von einer Seite gelesen wurde, unabhängig von der Reihenfolge. Zwei Prüfläufe mit gleicher Prüfsumme haben "
                + "dieselben Daten gesehen.",
            "SHA-256 over everything read from one side, whatever the order. Two audit runs with the same checksum saw the same data.")),
        (new("Prüfsumme des Berichts", "Checksum of the report"), new(
            "SHA-256 dieser Datei, in einer zweiten Datei mit der Endung .sha256 (in einem Fall: MANIFEST.sha256). „order-audit verify“ oder "
                + "„sha256sum -c“ stellen damit fest, ob der Bericht verändert wurde.",
            "SHA-256 of this file, in a second file ending in .sha256 (in a case: MANIFEST.sha256). “order-audit verify” or “sha256sum -c” use it "
                + "to tell whether the report was changed.")),
    ];
}
