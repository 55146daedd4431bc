using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>What a report does not say, and what it hides.</summary>
internal static class LimitTexts
{
    public static IEnumerable<(LocalizedText Term, LocalizedText Meaning)> Of(ReportContext report)
    {
        yield return (new("Stand", "Point in time"), new(
            "Geprüft ist der Stand während des Prüflaufs. Was vorher von Hand berichtigt wurde, erscheint als einwandfrei.",
            "What was stored during the audit run was checked. What somebody corrected by hand before appears as clear."));
        yield return (new("Nicht geprüft", "Not checked"), new(
            "Bestellungen, die sich nicht prüfen ließen, sind weder in Ordnung noch betroffen: Über sie sagt dieser Bericht nichts.",
            "Orders that could not be checked are neither fine nor affected: this report says nothing about them."));
        yield return (new("Wirklichkeit", "Reality"), new(
            "Ob es eine Anschrift wirklich gibt, wurde nicht geprüft.",
            "Whether an address really exists was not checked."));
        foreach (var limit in report.Result.Run.Limits)
        {
            yield return (new("Grenze der Quelle", "Limit of the source"), limit);
        }

        if (report.IsMasked)
        {
            yield return (new("• und ▪", "• and ▪"), MaskText);
        }

        if (report.IsForAmazon)
        {
            yield return (new("Interne Nummern", "Internal numbers"), new(
                "Auftragsnummern aus Xentral sind weggelassen; die Bestellnummer von Amazon bezeichnet jede Bestellung eindeutig.",
                "Xentral’s order numbers are left out; Amazon’s order number identifies every order."));
        }
    }

    /// <summary>How to read a hidden value.</summary>
    public static LocalizedText MaskText { get; } = new(
        "Persönliche Angaben sind verdeckt, jedes Zeichen einzeln: • ein Buchstabe, ▪ eine Ziffer. Was sich unterscheidet, steht in Klammern dabei. "
            + "„(leer)“: Hier steht wirklich nichts.",
        "Personal values are hidden character by character: • a letter, ▪ a digit. What differs is said in brackets. “(empty)”: there really is nothing here.");
}
