using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The tables of a report in their order; every format shows these.</summary>
internal sealed record ReportSheets(
    TableSheet Timeline, TableSheet Orders, TableSheet Findings, TableSheet ShippingRisk, TableSheet NotChecked, TableSheet? OnlyInXentral, TableSheet Legend)
{
    public IReadOnlyList<TableSheet> All => [Timeline, Orders, Findings, ShippingRisk, NotChecked, .. OnlyInXentral is { } unknown ? [unknown] : Array.Empty<TableSheet>(), Legend];

    public static ReportSheets Of(ReportContext report)
    {
        TableSheet[] sheets = [TimelineSheet.Of(report), OrdersSheet.Of(report), FindingsSheet.Of(report), ShippingRiskSheet.Of(report), NotCheckedSheet.Of(report)];
        var unknown = OnlyInXentralSheet.Of(report);
        var legend = LegendSheet.Of(report, [.. sheets, .. unknown is null ? [] : new[] { unknown }]);
        return new(
            Warned(sheets[0]), Warned(sheets[1]), Warned(sheets[2]), Warned(sheets[3]), Warned(sheets[4]), unknown is null ? null : Warned(unknown), legend);

        // A sheet may be read, printed or copied without the cover.
        TableSheet Warned(TableSheet sheet)
            => report.Result.Run.IsComplete ? sheet : sheet with { Lines = [report.Words.IncompleteNotice, .. sheet.Lines] };
    }
}
