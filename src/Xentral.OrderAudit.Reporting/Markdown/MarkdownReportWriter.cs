using System.Text;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Figures;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting.Markdown;

/// <summary>A comment for a ticket: the verdict, the figures, the first orders. Short on purpose; the workbook has the rest.</summary>
/// <param name="rules">The whole catalogue.</param>
public sealed partial class MarkdownReportWriter(IReadOnlyList<RuleInfo> rules) : IReportWriter
{
    private const int MostOrders = 20;
    private const int MostRules = 8;

    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(path, stream =>
            stream.WriteAsync(Encoding.UTF8.GetBytes(Text(result, presentation)), cancellationToken).AsTask());

    internal string Text(AuditResult result, ReportPresentation presentation)
    {
        var report = new ReportContext(result, presentation, rules);
        return string.Join("\n", Lines(report)) + "\n";
    }

    private static IEnumerable<string> Lines(ReportContext report)
    {
        var run = report.Result.Run;
        yield return $"## {Escaped(report.Headline.Verdict)}";
        yield return "";
        foreach (var because in run.IncompleteBecause)
        {
            yield return $"> **{report.Say("UNVOLLSTÄNDIG", "INCOMPLETE")}:** {Escaped(report.Say(because))}";
            yield return "";
        }

        yield return Escaped($"{report.Headline.Span} {report.Headline.Unchecked}".Trim());
        yield return Escaped(report.Say(
            $"{run.Window.Period().De}: {report.Format.Moment(run.Window.EffectiveSince)} bis {report.Format.Moment(run.Window.Until)} "
                + $"({report.Format.ZoneName}). Prüflauf {run.Id}, Regelwerk {run.RuleSet}.",
            $"{run.Window.Period().En}: {report.Format.Moment(run.Window.EffectiveSince)} to {report.Format.Moment(run.Window.Until)} "
                + $"({report.Format.ZoneName}). Audit run {run.Id}, rule set {run.RuleSet}."));
        foreach (var limit in run.Limits)
        {
            yield return $"- {Escaped(report.Say(limit))}";
        }

        foreach (var line in Figures(report).Concat(FrequentRules(report)).Concat(Orders(report)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Figures(ReportContext report)
    {
        var coverage = report.Result.Coverage;
        List<(string Label, int Count)> rows =
        [
            (report.Say("Erhalten", "Received"), coverage.Received),
            (report.Say(Outcome.Clear.Name()), coverage.Clear),
            (report.Say(Outcome.Affected.Name()), coverage.Affected),
            .. coverage.ByCause.Select(pair => ($"– {report.Say(pair.Key.Name())}", pair.Value)),
            (report.Say(Outcome.NotCheckable.Name()), coverage.NotCheckable),
            .. coverage.ByReason.Select(pair => ($"– {report.Say(pair.Key.Name())}", pair.Value)),
        ];
        var risk = new ShippingRisk(report.Result, report.Format);
        if (coverage.Affected > 0)
        {
            rows.Add((report.Say("Betroffen und noch zu versenden", "Affected and still to be shipped"), risk.AtRisk));
            rows.Add((report.Say("– davon überfällig", "– of them overdue"), risk.CountOf(ShippingDue.Overdue)));
        }

        yield return "";
        yield return $"| {report.Say("Ergebnis", "Result")} | {report.Say("Bestellungen", "Orders")} |";
        yield return "|---|---:|";
        foreach (var (label, count) in rows)
        {
            yield return $"| {Escaped(label)} | {report.Format.Count(count)} |";
        }
    }

    private static IEnumerable<string> FrequentRules(ReportContext report)
    {
        var frequent = report.Result.OpenFindings.CountBy(finding => finding.Rule).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).Take(MostRules).ToList();
        if (frequent.Count == 0)
        {
            yield break;
        }

        yield return "";
        yield return $"**{report.Say("Häufigste Befunde", "Most frequent findings")}**";
        yield return "";
        foreach (var (rule, count) in frequent)
        {
            yield return $"- `{rule.Id}` {Escaped(report.Text.General(rule.Title))}: {report.Format.Count(count)}";
        }
    }

    private static IEnumerable<string> Orders(ReportContext report)
    {
        var affected = report.Result.AffectedOrders.OrderBy(order => order.Number).ToList();
        if (affected.Count == 0)
        {
            yield break;
        }

        yield return "";
        yield return $"| {report.Say("Bestellnummer", "Order number")} | {report.Say("Ursache", "Cause")} | {report.Say("Regeln", "Rules")} |";
        yield return "|---|---|---|";
        foreach (var order in affected.Take(MostOrders))
        {
            var ids = order.Findings.Where(finding => finding.Accepted is null).Select(finding => finding.Rule.Id).Distinct();
            yield return $"| {Escaped(order.Number.Value)} | {Escaped(report.Say(order.Cause!.Value.Name()))} | {string.Join(", ", ids)} |";
        }

        if (affected.Count > MostOrders)
        {
            yield return "";
            yield return report.Say(
                $"… und {report.Format.Count(affected.Count - MostOrders)} weitere; alle stehen im Excel-Bericht.",
                $"… and {report.Format.Count(affected.Count - MostOrders)} more; the workbook lists all.");
        }
    }

    // Nothing foreign may become a heading, a link, a mention or a piece of HTML in somebody's ticket system.
    private static string Escaped(string text) => Special().Replace(SafeText.Of(text), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|#~@]")]
    private static partial Regex Special();
}
