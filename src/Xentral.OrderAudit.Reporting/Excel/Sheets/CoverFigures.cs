using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The audit in figures. Everything is counted here and written as a value, so that every program shows the same.</summary>
internal static class CoverFigures
{
    public static void Write(CoverCanvas canvas, ReportContext report)
    {
        WriteOutcomes(canvas, report);
        WriteCauses(canvas, report);
        WriteShipping(canvas, report);
        WriteReasons(canvas, report);
        WriteFindings(canvas, report);
        WriteRunFindings(canvas, report);
    }

    private static void WriteOutcomes(CoverCanvas canvas, ReportContext report)
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
    }

    private static void WriteCauses(CoverCanvas canvas, ReportContext report)
    {
        var coverage = report.Result.Coverage;
        if (coverage.Affected == 0)
        {
            return;
        }

        canvas.Section(report.Say("Warum Bestellungen betroffen sind", "Why orders are affected"));
        foreach (var (cause, count) in coverage.ByCause.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            canvas.Figure(report.Say(cause.Name()), count, report.Say(cause.Meaning()));
        }
    }

    private static void WriteShipping(CoverCanvas canvas, ReportContext report)
    {
        var risk = new ShippingRisk(report.Result, report.Format);
        if (!risk.Listed.Any())
        {
            return;
        }

        canvas.Section(report.Say("Versand der betroffenen Bestellungen", "Shipping of the affected orders"));
        Figure(report.Say("Noch zu versenden", "Still to be shipped"), risk.AtRisk, report.Say(
            $"Stand {report.Format.Moment(report.Result.Run.FinishedAt)}.", $"As of {report.Format.Moment(report.Result.Run.FinishedAt)}."));
        foreach (var due in new[] { ShippingDue.Overdue, ShippingDue.ShippedLate, ShippingDue.ShippedSomeTime })
        {
            Figure(
                due == ShippingDue.Overdue ? report.Say("davon überfällig", "of them overdue") : report.Say(ShippingRisk.Name(due)),
                risk.CountOf(due),
                report.Say(ShippingRisk.Meaning(due)));
        }

        void Figure(string label, int count, string text)
        {
            if (count > 0)
            {
                canvas.Figure(label, count, text);
            }
        }
    }

    private static void WriteReasons(CoverCanvas canvas, ReportContext report)
    {
        var coverage = report.Result.Coverage;
        if (coverage.NotCheckable == 0)
        {
            return;
        }

        canvas.Section(report.Say("Warum Bestellungen nicht prüfbar sind", "Why orders could not be checked"));
        foreach (var (reason, count) in coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            canvas.Figure(report.Say(reason.Name()), count, report.Say(reason.Meaning()));
        }
    }

    private static void WriteFindings(CoverCanvas canvas, ReportContext report)
    {
        var counts = report.Result.OpenFindings.CountBy(finding => finding.Severity).ToDictionary();
        var accepted = report.Result.AllFindings.Count(finding => finding.Accepted is not null);
        var total = counts.Values.Sum() + accepted;
        if (total == 0)
        {
            return;
        }

        canvas.Section(report.Say("Befunde nach Schweregrad / Findings by severity", "Findings by severity / Befunde nach Schweregrad"));
        canvas.Figure(report.Words.Findings, total, report.Say(
            "Alle Zeilen des Blatts „Befunde“; eine Bestellung kann mehrere haben.", "All rows of the sheet “Findings”; an order may have several."), strong: true);
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            canvas.Figure($"{severity.Sign()} {severity.Name().De} / {severity.Name().En}", counts.GetValueOrDefault(severity), report.Say(severity.Meaning()));
        }

        if (accepted > 0)
        {
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
}
