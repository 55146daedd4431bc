using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The cover: the verdict first, then who, what, how many, and what this report can not say.</summary>
internal static class OverviewSheet
{
    public static void Write(XLWorkbook workbook, ReportContext report, IReadOnlyList<StreamedTable> tables)
    {
        var sheet = workbook.AddWorksheet(report.Words.Overview);
        PageLayout.Apply(sheet, report, XLPageOrientation.Portrait);
        var canvas = new CoverCanvas(sheet);
        canvas.SetWidths();

        canvas.Line(report.Words.ReportTitle, FontSize.Section, Palette.Quiet);
        WriteWarnings(canvas, report);
        WriteVerdict(canvas, report);
        WriteFrame(canvas, report);
        WriteFigures(canvas, report);
        WriteContents(canvas, report, tables);
        if (report.Result.Coverage.Affected + report.Result.Coverage.NotCheckable > 0)
        {
            canvas.NewPage();
        }

        CoverTexts.WriteMethod(canvas, report);
        CoverTexts.WriteLimits(canvas, report, tables.Sum(table => table.Survey.Repaired), tables.Sum(table => table.Survey.Cut));
        WriteProvenance(canvas, report);
    }

    private static void WriteWarnings(CoverCanvas canvas, ReportContext report)
    {
        foreach (var because in report.Result.Run.IncompleteBecause)
        {
            canvas.Banner($"▲ {report.Say("UNVOLLSTÄNDIG", "INCOMPLETE")}", report.Say(because), Palette.Alarm, Palette.AlarmBand);
        }

        if (!report.IsMasked)
        {
            canvas.Banner(
                report.Say("▲ VERTRAULICH", "▲ CONFIDENTIAL"),
                report.Say(
                    "Nur für den eigenen Betrieb: Dieser Bericht zeigt vollständige Namen und Adressen. Bitte nicht weitergeben; für Amazon und Support gibt es ihn mit verdeckten Angaben.",
                    "For your own staff only: this report shows full names and addresses. Do not pass it on; for Amazon and support there is one with hidden values."),
                Palette.Alarm,
                Palette.AlarmBand);
        }
    }

    private static void WriteVerdict(CoverCanvas canvas, ReportContext report)
    {
        canvas.Gap();
        canvas.Line(report.Headline.Verdict, FontSize.Verdict, Palette.Navy, bold: true);
        canvas.Line(report.Headline.Span, FontSize.Section, XLColor.Black);
        canvas.Line(report.Headline.Unchecked, FontSize.Section, XLColor.Black);
    }

    private static void WriteFrame(CoverCanvas canvas, ReportContext report)
    {
        var window = report.Result.Run.Window;
        var format = report.Format;
        canvas.Section(report.Say("Worum es geht", "What this is about"));
        canvas.Fact(report.Say("Händler", "Merchant"), OrNotGiven(report, report.Presentation.MerchantName));
        canvas.Fact(report.Say("Händlertoken bei Amazon", "Amazon merchant token"), OrNotGiven(report, report.Presentation.MerchantToken));
        canvas.Fact(
            report.Say(window.Heading()),
            report.Say(
                $"vom {format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)}",
                $"from {format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)}"));
        if (window.EffectiveSince > window.Since)
        {
            canvas.Banner(
                report.Say("◆ Zeitraum verkürzt", "◆ Period shortened"),
                report.Say(
                    $"Gewünscht war ab {format.Moment(window.Since)}. Amazon gibt Bestellungen nur zwei Jahre lang heraus, deshalb beginnt die Prüfung später. Was davor liegt, ist nicht geprüft.",
                    $"The audit was asked to start on {format.Moment(window.Since)}. Amazon hands out orders for two years only, so it starts later. Nothing before that was checked."),
                XLColor.Black,
                Palette.Band);
        }

        canvas.Fact(report.Say("Marktplätze", "Marketplaces"), string.Join(", ", window.MarketplaceIds.Select(Marketplace.NameOf)));
        canvas.Fact(report.Say("Zeitzone aller Angaben", "Time zone throughout"), format.ZoneName);
    }

    private static void WriteFigures(CoverCanvas canvas, ReportContext report)
    {
        var coverage = report.Result.Coverage;
        var format = report.Format;
        canvas.Section(report.Say("Ergebnis in Zahlen", "The result in figures"));
        canvas.Figure(report.Say("Bestellungen erhalten", "Orders received"), coverage.Received,
            report.Say("Alle Bestellungen, die Amazon für den Zeitraum geliefert hat.", "All orders Amazon delivered for the period."), strong: true);
        canvas.Figure(report.Say(Outcome.Clear.Name()), coverage.Clear, report.Say(Outcome.Clear.Meaning()));
        canvas.Figure(report.Say(Outcome.Affected.Name()), coverage.Affected, report.Say(Outcome.Affected.Meaning()));
        canvas.Figure(report.Say(Outcome.NotCheckable.Name()), coverage.NotCheckable, report.Say(Outcome.NotCheckable.Meaning()));
        canvas.Fact(report.Say("Gegenprobe", "Cross-check"), report.Say(
            $"{format.Count(coverage.Clear)} einwandfrei + {format.Count(coverage.Affected)} betroffen + {format.Count(coverage.NotCheckable)} nicht prüfbar = {format.Count(coverage.Received)} erhalten",
            $"{format.Count(coverage.Clear)} clear + {format.Count(coverage.Affected)} affected + {format.Count(coverage.NotCheckable)} not checkable = {format.Count(coverage.Received)} received"));

        if (coverage.Affected > 0)
        {
            canvas.Section(report.Say("Warum Bestellungen betroffen sind", "Why orders are affected"));
            foreach (var (cause, count) in coverage.ByCause.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            {
                canvas.Figure(report.Say(cause.Name()), count, report.Say(cause.Meaning()));
            }
        }

        if (coverage.NotCheckable > 0)
        {
            canvas.Section(report.Say("Warum Bestellungen nicht prüfbar sind", "Why orders could not be checked"));
            foreach (var (reason, count) in coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            {
                canvas.Figure(report.Say(reason.Name()), count, report.Say(reason.Meaning()));
            }
        }

        WriteAccepted(canvas, report);
        WriteRunFindings(canvas, report);
    }

    private static void WriteAccepted(CoverCanvas canvas, ReportContext report)
    {
        var accepted = report.Result.AllFindings.Count(finding => finding.Accepted is not null);
        if (accepted > 0)
        {
            canvas.Section(report.Say("Geprüft und akzeptiert", "Looked at and accepted"));
            canvas.Figure(report.Say("Akzeptierte Befunde", "Accepted findings"), accepted, report.Say(
                "Der Händler hat diese Abweichungen für gut befunden. Sie zählen nicht als Fehler; das Blatt „Befunde“ zeigt jede mit Grund und Frist.",
                "The merchant found these deviations in order. They do not count as errors; the sheet “Findings” shows each with its reason and last day."));
        }
    }

    private static void WriteRunFindings(CoverCanvas canvas, ReportContext report)
    {
        if (report.Result.RunFindings.Count == 0)
        {
            return;
        }

        canvas.Section(report.Say("Zur Prüfung insgesamt", "About the audit as a whole"));
        foreach (var finding in report.Result.RunFindings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal))
        {
            canvas.Fact($"{report.Severity(finding.Severity)} {finding.Rule.Id}", $"{report.Text.Message(finding)} {report.Text.Advice(finding)}".Trim());
        }
    }

    private static void WriteContents(CoverCanvas canvas, ReportContext report, IReadOnlyList<StreamedTable> tables)
    {
        canvas.Section(report.Say("Was in dieser Datei steht", "What is in this file"));
        foreach (var sheet in tables.Select(table => table.Sheet))
        {
            canvas.Link(sheet.Name, sheet.Contents);
        }
    }

    private static void WriteProvenance(CoverCanvas canvas, ReportContext report)
    {
        var run = report.Result.Run;
        canvas.Section(report.Say("Herkunft", "Provenance"));
        canvas.Fact(report.Words.RunId, run.Id);
        canvas.Fact(
            report.Say("Durchgeführt", "Carried out"),
            report.Say(
                $"vom {report.Format.Moment(run.StartedAt)} bis {report.Format.Moment(run.FinishedAt)}",
                $"from {report.Format.Moment(run.StartedAt)} to {report.Format.Moment(run.FinishedAt)}"));
        canvas.Fact(report.Say("Programm", "Program"), $"Xentral Order Audit {run.ToolVersion}");
        if (run.RuleSet.Length > 0)
        {
            canvas.Fact(report.Say("Regelwerk", "Rule set"), report.Say(
                $"{run.RuleSet} (gleiche Kennung: dieselben Regeln mit denselben Schweregraden)",
                $"{run.RuleSet} (the same id stands for the same rules with the same severities)"));
        }

        foreach (var source in run.Sources)
        {
            canvas.Fact(report.Say("Quelle", "Source"), report.Say(source));
        }

        if (run.ErpRows is { } rows)
        {
            canvas.Fact(report.Say("Gelesen", "Read"), report.Say(
                $"{report.Format.Count(report.Result.Coverage.Received)} Bestellungen von Amazon, {report.Format.Count(rows)} Aufträge aus Xentral",
                $"{report.Format.Count(report.Result.Coverage.Received)} orders from Amazon, {report.Format.Count(rows)} orders from Xentral"));
        }

        canvas.Fact(report.Say("Prüfsumme", "Checksum"), report.Say(
            "Die Datei mit der Endung .sha256 neben diesem Bericht enthält seine Prüfsumme. „order-audit verify“ stellt damit fest, ob er verändert wurde.",
            "The file ending in .sha256 beside this report holds its checksum. “order-audit verify” uses it to tell whether the report was changed."));
    }

    private static string OrNotGiven(ReportContext report, string text) => text.Length > 0 ? text : report.Say("(nicht angegeben)", "(not given)");
}
