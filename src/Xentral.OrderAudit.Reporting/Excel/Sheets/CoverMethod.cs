using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The cover's end: how it was checked, and what proves that nothing was changed since.</summary>
internal static class CoverMethod
{
    public static void Write(CoverCanvas canvas, ReportContext report, int repaired, int cut)
    {
        var run = report.Result.Run;
        canvas.Section(report.Say("Wie geprüft wurde", "How it was checked"));
        if (report.Result.Coverage is { Clear: 0, Affected: 0 })
        {
            canvas.Fact(report.Say("Vergleich", "Comparison"), report.Say("Keine Adresse ließ sich vergleichen.", "No address could be compared."));
        }
        else
        {
            WriteComparison(canvas, report);
        }

        foreach (var limit in run.Limits)
        {
            canvas.Fact(report.Say("Grenze der Quelle", "Limit of the source"), report.Say(limit));
        }

        WriteAltered(canvas, report, repaired, cut);
        canvas.Fact(report.Words.RunId, report.Say(
            $"{run.Id}, beendet am {report.Format.Moment(run.FinishedAt)}; Xentral Order Audit {run.ToolVersion}{RuleSet(run, "Regelwerk")}.",
            $"{run.Id}, finished on {report.Format.Moment(run.FinishedAt)}; Xentral Order Audit {run.ToolVersion}{RuleSet(run, "rule set")}."));
        foreach (var reading in run.Readings)
        {
            canvas.Fact(
                reading.Source == AuditSource.Amazon
                    ? report.Say("Von Amazon gelesen", "Read from Amazon")
                    : report.Say("Aus Xentral gelesen", "Read from Xentral"),
                $"{report.Format.Counted(reading.Rows, reading.Source == AuditSource.Amazon ? CountedNoun.Order : CountedNoun.ErpOrder)}; SHA-256 "
                    + $"{reading.Sha256}");
        }

        canvas.Fact(report.Say("Prüfsumme dieses Berichts", "Checksum of this report"), report.Say(
            "In der Datei .sha256 daneben, in einem Fall in MANIFEST.sha256. „order-audit verify“ zeigt damit, ob der Bericht verändert wurde.",
            "In the .sha256 file beside it, in a case in MANIFEST.sha256. “order-audit verify” uses it to show whether the report was changed."));
    }

    private static void WriteComparison(CoverCanvas canvas, ReportContext report)
    {
        var run = report.Result.Run;
        canvas.Fact(report.Say("Vergleich", "Comparison"), report.Say(
            $"Die Lieferadresse, die Amazon {run.Window.AddressesFrom().De}, wurde mit der verglichen, die Xentral auf den Lieferschein setzt. "
                + "Schreibweisen zählen nicht („Lindenstr. 5“ = „LINDENSTRASSE 5“). Es wurde nur gelesen.",
            $"The delivery address Amazon {run.Window.AddressesFrom().En} was compared with the one Xentral puts on the delivery note. Spelling does "
                + "not count (“Lindenstr. 5” = “LINDENSTRASSE 5”). Nothing was changed anywhere."));
    }

    private static void WriteAltered(CoverCanvas canvas, ReportContext report, int repaired, int cut)
    {
        if (repaired > 0)
        {
            canvas.Fact(report.Say("Ersetzte Zeichen", "Replaced characters"), report.Say(
                $"{report.Format.Counted(repaired, CountedNoun.Cell)}, in denen unsichtbare oder ungültige Zeichen durch � ersetzt wurden.",
                $"{report.Format.Counted(repaired, CountedNoun.Cell)} in which invisible or invalid characters were replaced by �."));
        }

        if (cut > 0)
        {
            canvas.Fact(report.Say("Gekürzte Texte", "Shortened texts"), report.Say(
                $"{report.Format.Counted(cut, CountedNoun.Text)}, länger als eine Zelle fasst; am Ende steht […].",
                $"{report.Format.Counted(cut, CountedNoun.Text)} longer than a cell can hold, ending in […]."));
        }
    }

    private static string RuleSet(AuditRun run, string name) => run.RuleSet.Length > 0 ? $", {name} {run.RuleSet}" : "";
}
