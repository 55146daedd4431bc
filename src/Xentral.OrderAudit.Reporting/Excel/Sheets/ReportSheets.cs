using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The tables of a report in their order; every format shows these.</summary>
/// <param name="Changes"><see langword="null"/> when there is no earlier run to compare with.</param>
internal sealed record ReportSheets(
    TableSheet Timeline, TableSheet Orders, TableSheet? Changes, TableSheet Findings, TableSheet ShippingRisk, TableSheet NotChecked, TableSheet Legend)
{
    public IReadOnlyList<TableSheet> All => [Timeline, Orders, .. Changes is null ? Array.Empty<TableSheet>() : [Changes], Findings, ShippingRisk, NotChecked, Legend];

    public static ReportSheets Of(ReportContext report)
    {
        var changes = report.Changes is { } known ? ChangesSheet.Of(report, known) : null;
        TableSheet[] sheets = [TimelineSheet.Of(report), OrdersSheet.Of(report), FindingsSheet.Of(report), ShippingRiskSheet.Of(report), NotCheckedSheet.Of(report)];
        var legend = LegendSheet.Of(report, [.. sheets[..2], .. changes is null ? Array.Empty<TableSheet>() : [changes], .. sheets[2..]]);
        return new(Warned(sheets[0]), Warned(sheets[1]), changes is null ? null : Warned(changes), Warned(sheets[2]), Warned(sheets[3]), Warned(sheets[4]), legend);

        // A sheet may be read, printed or copied without the cover.
        TableSheet Warned(TableSheet sheet)
            => report.Result.Run.IsComplete ? sheet : sheet with { Lines = [report.Words.IncompleteNotice, .. sheet.Lines] };
    }
}
