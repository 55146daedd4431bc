using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The cover's second half: how the audit was done, what it cannot know, where everything comes from.</summary>
internal static class CoverTexts
{
    public static void WriteMethod(CoverCanvas canvas, ReportContext report)
    {
        canvas.Section(report.Say("Wie geprüft wurde", "How it was checked"));
        foreach (var (term, meaning) in MethodTexts.Essentials(report.Result.Run.Window))
        {
            canvas.Fact(report.Say(term), report.Say(meaning));
        }
    }

    public static void WriteLimits(CoverCanvas canvas, ReportContext report, int repaired, int cut)
    {
        canvas.Section(report.Say("Was dieser Bericht nicht sagt", "What this report does not say"));
        canvas.Fact(report.Say("Stand", "Point in time"), report.Say(
            "Geprüft ist der Stand während des Prüflaufs. Was vorher von Hand berichtigt wurde, erscheint als einwandfrei.",
            "Checked is what was stored during the audit run. What somebody corrected by hand before appears as clear."));
        canvas.Fact(report.Say("Nicht geprüft", "Not checked"), report.Say(
            "Bestellungen, die sich nicht prüfen ließen, sind weder in Ordnung noch betroffen: Über sie sagt dieser Bericht nichts.",
            "Orders that could not be checked are neither fine nor affected: this report says nothing about them."));
        canvas.Fact(report.Say("Wirklichkeit", "Reality"), report.Say(
            "Ob es eine Anschrift wirklich gibt, wurde nicht geprüft.",
            "Whether an address really exists was not checked."));
        foreach (var limit in report.Result.Run.Limits)
        {
            canvas.Fact(report.Say("Grenze der Quelle", "Limit of the source"), report.Say(limit));
        }

        WriteHidden(canvas, report);
        if (repaired > 0)
        {
            canvas.Fact(report.Say("Ersetzte Zeichen", "Replaced characters"), report.Say(
                $"In {report.Format.Count(repaired)} Zellen wurden unsichtbare oder ungültige Zeichen durch � ersetzt.",
                $"In {report.Format.Count(repaired)} cells, invisible or invalid characters were replaced by �."));
        }

        if (cut > 0)
        {
            canvas.Fact(report.Say("Gekürzte Texte", "Shortened texts"), report.Say(
                $"{report.Format.Count(cut)} Texte waren länger, als eine Zelle fasst; sie enden mit […].",
                $"{report.Format.Count(cut)} texts were longer than a cell can hold; they end with […]."));
        }
    }

    public static void WriteProvenance(CoverCanvas canvas, ReportContext report)
    {
        canvas.Section(report.Say("Herkunft", "Provenance"));
        foreach (var (term, text) in Provenance.Of(report))
        {
            canvas.Fact(term, text);
        }

        canvas.Fact(report.Say("Prüfsumme des Berichts", "Checksum of the report"), report.Say(
            "Die Datei mit der Endung .sha256 neben diesem Bericht enthält seine Prüfsumme. „order-audit verify“ stellt damit fest, ob er verändert wurde.",
            "The file ending in .sha256 beside this report holds its checksum. “order-audit verify” uses it to tell whether the report was changed."));
    }

    private static void WriteHidden(CoverCanvas canvas, ReportContext report)
    {
        if (report.IsMasked)
        {
            canvas.Fact(report.Say("Verdeckte Angaben", "Hidden values"), report.Say(
                "Zum Schutz der Käufer stehen persönliche Angaben nur mit dem ersten Zeichen da, gefolgt von •••. Von der Postleitzahl sind zwei Zeichen zu sehen, das Land ganz. „(leer)“ heißt, dass dort wirklich nichts steht.",
                "To protect buyers, personal values show their first character only, followed by •••. Postal codes show two characters, countries are shown in full. “(empty)” means that there really is nothing."));
        }

        if (report.Presentation.Audience == Audience.Amazon)
        {
            canvas.Fact(report.Say("Interne Nummern", "Internal numbers"), report.Say(
                "Auftragsnummern aus Xentral sind weggelassen; die Bestellnummer von Amazon bezeichnet jede Bestellung eindeutig.",
                "Order numbers of Xentral are left out; Amazon’s order number identifies every order."));
        }
    }
}
