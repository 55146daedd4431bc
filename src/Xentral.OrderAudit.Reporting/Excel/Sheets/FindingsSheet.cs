using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>One row per finding, Amazon's value beside Xentral's.</summary>
internal static class FindingsSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var counts = report.Result.OpenFindings.CountBy(finding => finding.Severity).ToDictionary();
        var accepted = report.Result.AllFindings.Count(finding => finding.Accepted is not null);
        var total = counts.Values.Sum() + accepted;
        return new(
            report.Say("Befunde", "Findings"),
            report.Say("Alle_Befunde", "All_findings"),
            report.Say("Befunde", "Findings"),
            report.Say("Jeder einzelne Befund: die Angabe bei Amazon neben der in Xentral.", "Every single finding: Amazon’s value beside Xentral’s."),
            [Summary(report, total, counts), .. Accepted(report, accepted), .. total > 0 ? [Reading(report)] : Array.Empty<string>()],
            Columns(report, accepted > 0),
            total,
            Rows(report, accepted > 0));
    }

    private static string Summary(ReportContext report, int total, Dictionary<Severity, int> counts)
    {
        var coverage = report.Result.Coverage;
        if (total == 0)
        {
            var isChecked = report.Format.Count(coverage.Clear + coverage.Affected);
            return report.Say($"0 Befunde, {isChecked} geprüft.", $"0 findings, {isChecked} checked.");
        }

        var (errors, warnings, notes) = (
            counts.GetValueOrDefault(Severity.Error), counts.GetValueOrDefault(Severity.Warning), counts.GetValueOrDefault(Severity.Info));
        return report.Say(
            $"{Of(total, "Befund", "Befunde")}: {Of(errors, "Fehler", "Fehler")}, {Of(warnings, "Warnung", "Warnungen")}, {Of(notes, "Hinweis", "Hinweise")}.",
            $"{Of(total, "finding", "findings")}: {Of(errors, "error", "errors")}, {Of(warnings, "warning", "warnings")}, {Of(notes, "note", "notes")}.");

        string Of(int count, string one, string several) => $"{report.Format.Count(count)} {(count == 1 ? one : several)}";
    }

    private static IEnumerable<string> Accepted(ReportContext report, int count)
    {
        if (count > 0)
        {
            yield return count == 1
                ? report.Say(
                    "1 davon hat der Händler geprüft und akzeptiert; er zählt nicht mit.",
                    "The merchant has looked at 1 of them and accepted it; it does not count.")
                : report.Say(
                    $"{report.Format.Count(count)} davon hat der Händler geprüft und akzeptiert; sie zählen nicht mit.",
                    $"The merchant has looked at {report.Format.Count(count)} of them and accepted them; they do not count.");
        }
    }

    private static string Reading(ReportContext report) => report.IsMasked
        ? report.Say(
            "Persönliche Angaben sind verdeckt: erstes Zeichen, dann •••. „(leer)“ heißt, dass dort wirklich nichts steht.",
            "Personal values are hidden: first character, then •••. “(empty)” means that there really is nothing.")
        : report.Say(
            "Vertraulich: vollständige Namen und Adressen. „(leer)“ heißt, dass dort wirklich nichts steht.",
            "Confidential: full names and addresses. “(empty)” means that there really is nothing.");

    private static IReadOnlyList<TableColumn> Columns(ReportContext report, bool withAccepted) =>
    [
        OrderColumns.Number(report),
        new(report.Say("Regel", "Rule"), ColumnKind.Key, 9, 12),
        new(report.Words.Severity, ColumnKind.Severity, 12, 14),
        new(report.Say("Feld", "Field"), ColumnKind.Text, 12, 15),
        new(report.Say("Bei Amazon", "At Amazon"), ColumnKind.Foreign, 14, 24),
        new(report.Say("In Xentral", "In Xentral"), ColumnKind.Foreign, 14, 24),
        new(report.Say("Was nicht stimmt", "What is wrong"), ColumnKind.Text, 32, 40),
        new(report.Words.Advice, ColumnKind.Text, 30, 36),
        .. withAccepted ? [new(report.Words.Accepted, ColumnKind.Text, 18, 26)] : Array.Empty<TableColumn>(),
    ];

    private static IEnumerable<TableRow> Rows(ReportContext report, bool withAccepted)
    {
        foreach (var order in report.Result.Orders.OrderBy(order => order.Number))
        {
            foreach (var finding in ById(order.Findings))
            {
                yield return Row(report, order.Number.Value, finding, report.Say("Ganze Bestellung", "Whole order"), withAccepted);
            }
        }

        foreach (var finding in ById(report.Result.RunFindings))
        {
            yield return Row(report, report.Words.WholeRun, finding, report.Words.RunId, withAccepted);
        }
    }

    private static IEnumerable<Finding> ById(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal);

    private static TableRow Row(ReportContext report, string number, Finding finding, string whole, bool withAccepted)
    {
        var field = finding.Field is null ? whole : report.Text.FieldName(finding);
        var amazon = report.Text.Amazon(finding);
        var erp = report.Text.Erp(finding);

        // "Empty" would be wrong where there is nothing to compare, as for an order that never arrived.
        var compares = finding.Field is not null || amazon.Length + erp.Length > 0;
        return new(
            [
                number,
                finding.Rule.Id,
                report.Severity(finding.Severity),
                field,
                compares ? report.Text.Visible(amazon) : "–",
                compares ? report.Text.Visible(erp) : "–",
                report.Text.Message(finding),
                report.Text.Advice(finding),
                .. withAccepted ? [report.Text.Accepted(finding, report.Format)] : Array.Empty<TableCell>(),
            ],
            finding.Accepted is null ? finding.Severity : null);
    }
}
