using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The audit in figures. Everything is counted here and written as a value, so that every program shows the same.</summary>
internal static class CoverFigures
{
    // What every reader should know stands on one page; the rest has its sheet.
    private const int MostReasons = 5;

    public static void Write(CoverCanvas canvas, ReportContext report, IEnumerable<string> sheets)
    {
        WriteOutcomes(canvas, report, sheets.ToList());
        WriteOrigins(canvas, report);
        WriteShipping(canvas, report);
        WriteReasons(canvas, report);
    }

    private static void WriteOutcomes(CoverCanvas canvas, ReportContext report, List<string> sheets)
    {
        var coverage = report.Result.Coverage;
        var format = report.Format;
        canvas.Section(report.Say("Wie viele", "How many"));
        canvas.Figure(report.Say("Bestellungen erhalten", "Orders received"), coverage.Received, report.Say(
            $"= {format.Count(coverage.Clear)} einwandfrei + {format.Count(coverage.Affected)} betroffen + {format.Count(coverage.NotCheckable)} nicht "
                + "prüfbar. Der Zeitverlauf zeigt jeden Tag.",
            $"= {format.Count(coverage.Clear)} clear + {format.Count(coverage.Affected)} affected + {format.Count(coverage.NotCheckable)} not "
                + "checkable. The timeline shows every day."),
            strong: true, target: Sheet(report.Words.Timeline));
        canvas.Figure(report.Say(Outcome.Clear.Name()), coverage.Clear, report.Say(Outcome.Clear.Meaning()));
        canvas.Figure(
            report.Say(Outcome.Affected.Name()), coverage.Affected, report.Say(Outcome.Affected.Meaning()), strong: true, target: Sheet(report.Words.Orders));
        canvas.Figure(
            report.Say(Outcome.NotCheckable.Name()), coverage.NotCheckable, report.Say(Outcome.NotCheckable.Meaning()), target: Sheet(report.Words.NotChecked));

        // A table too long for one sheet begins on the first of several.
        string? Sheet(string name) => sheets.Find(sheet => sheet == name || sheet == $"{name} 1");
    }

    private static void WriteOrigins(CoverCanvas canvas, ReportContext report)
    {
        if (report.Result.Coverage.Affected == 0)
        {
            return;
        }

        canvas.Section(report.Say("Auf wessen Seite die betroffenen Bestellungen Schaden nahmen", "On whose side the affected orders were harmed"));
        foreach (var group in report.Result.AffectedOrders.GroupBy(Origins.Of).OrderBy(group => group.Key))
        {
            var (origin, orders) = (group.Key, group.ToList());
            var details = orders.CountBy(Exactly).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.En, StringComparer.Ordinal)
                .Select(pair => orders.Count == pair.Value ? report.Say(pair.Key) : $"{report.Format.Count(pair.Value)} × {report.Say(pair.Key)}");
            canvas.Figure(report.Say(origin.Name()), orders.Count, origin is Origin.Xentral or Origin.Unproven
                ? $"{string.Join("; ", details)}."
                : report.Say(origin.Meaning()));
        }
    }

    // What Xentral's side and the unproven are made of differs; the detail says more than the cause, where there is one.
    private static LocalizedText Exactly(AuditedOrder order) => order.Detail?.Name() ?? order.Cause!.Value.Name();

    private static void WriteShipping(CoverCanvas canvas, ReportContext report)
    {
        var risk = new ShippingRisk(report.Result, report.Format);
        if (!risk.Listed.Any())
        {
            return;
        }

        canvas.Section(report.Say("Versand der betroffenen Bestellungen", "Shipping of the affected orders"));
        Figure(report.Say("Noch nicht versandt", "Not shipped yet"), risk.AtRisk, report.Say(
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

        canvas.Section(report.Say("Was nicht geprüft werden konnte, und warum", "What could not be checked, and why"));
        var reasons = coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        var shown = reasons.Count > MostReasons ? MostReasons - 1 : reasons.Count;
        foreach (var (reason, count) in reasons.Take(shown))
        {
            canvas.Figure(report.Say(reason.Name()), count, report.Say(reason.Meaning()));
        }

        if (shown < reasons.Count)
        {
            canvas.Figure(
                report.Say("Aus anderen Gründen", "For other reasons"),
                reasons.Skip(shown).Sum(pair => pair.Value),
                $"{string.Join("; ", reasons.Skip(shown).Select(pair => $"{report.Format.Count(pair.Value)} × {report.Say(pair.Key.Name())}"))}.");
        }
    }
}
