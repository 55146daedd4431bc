using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>One row per finding, Amazon's value beside Xentral's.</summary>
internal static class FindingsSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var counts = Shown(report).Where(finding => finding.Accepted is null).CountBy(finding => finding.Severity).ToDictionary();
        var accepted = Shown(report).Count(finding => finding.Accepted is not null);
        var total = counts.Values.Sum() + accepted;
        return new(
            report.Words.Findings,
            report.Say("Alle_Befunde", "All_findings"),
            report.Words.Findings,
            report.Say("Jeder einzelne Befund: die Angabe bei Amazon neben der in Xentral.", "Every single finding: Amazon’s value beside Xentral’s."),
            [Summary(report, total, counts), .. Accepted(report, accepted), .. total > 0 ? Reading(report) : []],
            Columns(report, accepted > 0),
            total,
            Rows(report, accepted > 0));
    }

    // What is merely worth knowing decides no case.
    private static bool IsShown(ReportContext report, Finding finding) => !report.IsForAmazon || finding.Severity > Severity.Info;

    private static IEnumerable<Finding> Shown(ReportContext report) => report.Result.AllFindings.Where(finding => IsShown(report, finding));

    private static string Summary(ReportContext report, int total, Dictionary<Severity, int> counts)
    {
        var coverage = report.Result.Coverage;
        if (total == 0)
        {
            var isChecked = report.Format.Count(coverage.Clear + coverage.Affected);
            return report.Say($"0 Befunde, {isChecked} geprüft.", $"0 findings, {isChecked} checked.");
        }

        var parts = new[] { (Severity.Error, CountedNoun.Error), (Severity.Warning, CountedNoun.Warning), (Severity.Info, CountedNoun.Note) }
            .Where(part => !report.IsForAmazon || part.Item1 > Severity.Info)
            .Select(part => report.Format.Counted(counts.GetValueOrDefault(part.Item1), part.Item2));
        return $"{report.Format.Counted(total, CountedNoun.Finding)}: {string.Join(", ", parts)}.";
    }

    private static IEnumerable<string> Accepted(ReportContext report, int count)
    {
        if (count > 0)
        {
            yield return report.Say(
                $"Davon vom Händler geprüft und akzeptiert: {report.Format.Counted(count, CountedNoun.Finding)}. Akzeptierte Befunde zählen nicht mit.",
                $"Of these, looked at and accepted by the merchant: {report.Format.Counted(count, CountedNoun.Finding)}. Accepted findings do not count.");
        }
    }

    private static IEnumerable<string> Reading(ReportContext report)
    {
        if (!report.IsMasked)
        {
            yield return report.Say(
                "Vertraulich: vollständige Namen und Adressen. „(leer)“ heißt, dass dort wirklich nichts steht.",
                "Confidential: full names and addresses. “(empty)” means that there really is nothing.");
            yield break;
        }

        yield return report.Say(LimitTexts.MaskText);
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report, bool withAccepted) =>
    [
        OrderColumns.Number(report),
        report.Column(
            ColumnKind.Key,
            9,
            12,
            new("Regel", "Rule"),
            new("Kennung der Prüfregel; jede steht hier in der Legende.", "Id of the audit rule; the legend lists each.")),
        report.Column(ColumnKind.Severity, 12, 14, new("Schweregrad", "Severity"), new("Wie schwer der Befund wiegt.", "How grave the finding is.")),
        report.Column(
            ColumnKind.Text, 12, 15, new("Feld", "Field"), new("Der Teil der Lieferadresse, um den es geht.", "The part of the delivery address it is about.")),
        report.Column(
            ColumnKind.Foreign, 14, 24, new("Bei Amazon", "At Amazon"), new("Die Angabe, wie Amazon sie herausgibt.", "The value as Amazon hands it out.")),
        report.Column(
            ColumnKind.Foreign, 14, 24, new("In Xentral", "In Xentral"), new("Die Angabe, wie sie in Xentral steht.", "The value as Xentral has it.")),
        report.Column(ColumnKind.Text, 32, 40, new("Was nicht stimmt", "What is wrong"), new("Der Befund in Worten.", "The finding in words.")),
        .. report.IsForAmazon ? Array.Empty<TableColumn>() : [OrderColumns.Advice(report)],
        .. withAccepted
            ? [report.Column(ColumnKind.Text, 18, 26, new("Akzeptiert", "Accepted"), new(
                "Bis wann und warum der Händler diese Abweichung für gut befunden hat.", "Until when and why the merchant found this deviation in order."))]
            : Array.Empty<TableColumn>(),
        .. report.ShowsErpNumbers
            ? [report.Column(ColumnKind.Foreign, 15, 20, new("Fundstelle in Xentral", "Place in Xentral"), new(
                "Tabelle und Zeilennummer (id) in Xentrals Datenbank.", "Table and row number (id) in Xentral’s database."))]
            : Array.Empty<TableColumn>(),
        report.Column(ColumnKind.Key, 14, 15, new("Kennung", "Finding id"), FindingIds.Meaning),
    ];

    private static IEnumerable<TableRow> Rows(ReportContext report, bool withAccepted)
    {
        var wholeOrder = report.Say("Ganze Bestellung", "Whole order");
        foreach (var order in report.Result.Orders.OrderBy(order => order.Number))
        {
            var place = order.Erp is { } erp ? string.Create(CultureInfo.InvariantCulture, $"auftrag.id {erp.OrderId}") : "–";
            foreach (var (id, finding) in FindingIds.Of(order.Number.Value, order.Findings).Where(entry => IsShown(report, entry.Finding)))
            {
                yield return Row(report, order.Number.Value, finding, id, wholeOrder, place, withAccepted, order.Cause);
            }
        }

        foreach (var (id, finding) in FindingIds.Of("", report.Result.RunFindings))
        {
            yield return Row(report, report.Words.WholeRun, finding, id, report.Words.RunId, "–", withAccepted, cause: null);
        }
    }

    private static string Short(ReportContext report, string number, Finding finding)
        => number == report.Words.WholeRun ? report.Text.Message(finding) : report.Text.Title(finding);

    private static TableRow Row(ReportContext report, string number, Finding finding, string id, string whole, string place, bool withAccepted, Cause? cause)
    {
        var field = finding.Field is null ? whole : report.Text.FieldName(finding);
        var amazon = report.Text.Amazon(finding);
        var erp = report.Text.Erp(finding);

        // "Empty" would be wrong where there is nothing to compare, as for an order that never arrived or an address that changed as a whole.
        var compares = amazon.Length + erp.Length > 0 || finding.Field is not (null or AddressField.Address);
        return new(
            [
                number,
                finding.Rule.Id,
                report.Severity(finding.Severity),
                field,
                compares ? report.Text.Visible(amazon) : "–",
                compares ? report.Text.Visible(erp) : "–",
                // Both values stand beside it, so that the title says enough for a reader in a hurry.
                report.IsForAmazon ? Short(report, number, finding) : report.Text.Message(finding),
                .. report.IsForAmazon ? Array.Empty<TableCell>() : [report.Text.Advice(finding, cause)],
                .. withAccepted ? [report.Text.Accepted(finding, report.Format)] : Array.Empty<TableCell>(),
                .. report.ShowsErpNumbers ? [place] : Array.Empty<TableCell>(),
                id,
            ],
            finding.Accepted is null ? finding.Severity : null);
    }
}
