using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Only what occurs in this workbook: a case worker does not read a manual.</summary>
internal static class ShortLegend
{
    public static IEnumerable<TableRow> Rows(ReportContext report)
    {
        var result = report.Result;
        var rules = result.AllFindings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Rule)
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        return
        [
            .. LimitTexts.Of(report).Select(limit => LegendSheet.Entry(report, new("Grenzen", "Limits"), limit.Term, limit.Meaning)),
            .. result.Coverage.ByCause.Keys.Order().Select(cause => LegendSheet.Entry(report, new("Ursache", "Cause"), cause.Name(), cause.Meaning())),
            .. result.AffectedOrders.Select(Origins.Of).Distinct().Order()
                .Select(origin => LegendSheet.Entry(report, new("Wo", "Where"), origin.Name(), origin.Meaning())),
            .. rules.Select(rule => Rule(report, rule)),
        ];
    }

    // The title says it in both languages; the finding itself shows the values.
    private static TableRow Rule(ReportContext report, RuleInfo rule) => new(
    [
        report.Say("Regel", "Rule"),
        rule.Id,
        report.Text.General(rule.Title),
        report.OtherLanguage.General(rule.Title),
    ]);
}
