using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel.Charts;
using Xentral.OrderAudit.Reporting.Excel.Package;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>Writes the workbook. Decision 0005 says why it goes through two stages.</summary>
/// <param name="rules">The whole catalogue, for the legend.</param>
public sealed class ExcelReportWriter(IReadOnlyList<RuleInfo> rules) : IReportWriter
{
    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(
            path,
            ownerOnly: presentation.Audience == Audience.Internal,
            stream =>
            {
                Write(result, presentation, stream, TableSheet.LastRow, cancellationToken);
                return Task.CompletedTask;
            });

    /// <param name="lastRow">Tables that would go beyond this row continue on a further sheet.</param>
    internal void Write(AuditResult result, ReportPresentation presentation, Stream output, int lastRow, CancellationToken cancellationToken)
    {
        var report = new ReportContext(result, presentation, rules);
        IReadOnlyList<StreamedTable> tables =
        [
            .. Sheets(report)
                .SelectMany(sheet => sheet.Split(lastRow - sheet.HeaderRow))
                .Select(sheet => new StreamedTable(sheet, TableSurvey.Of(sheet))),
        ];

        using var skeleton = new MemoryStream();
        SaveSkeleton(report, tables, skeleton);
        ChartInsertion.Insert(skeleton, tables);
        skeleton.Position = 0;
        WorkbookRewriter.Rewrite(skeleton, [.. tables.Where(table => table.Sheet.RowCount > 0)], output, cancellationToken);
    }

    private static IEnumerable<TableSheet> Sheets(ReportContext report) =>
    [
        Warned(report, TimelineSheet.Of(report)),
        Warned(report, OrdersSheet.Of(report)),
        Warned(report, FindingsSheet.Of(report)),
        Warned(report, ShippingRiskSheet.Of(report)),
        Warned(report, NotCheckedSheet.Of(report)),
        .. OnlyInXentralSheet.Of(report) is { } unknown ? [Warned(report, unknown)] : Array.Empty<TableSheet>(),
        LegendSheet.Of(report),
    ];

    // A sheet may be read, printed or copied without the cover.
    private static TableSheet Warned(ReportContext report, TableSheet sheet)
        => report.Result.Run.IsComplete ? sheet : sheet with { Lines = [report.Words.IncompleteNotice, .. sheet.Lines] };

    private static void SaveSkeleton(ReportContext report, IReadOnlyList<StreamedTable> tables, Stream skeleton)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.SetFontName("Calibri").Font.SetFontSize(Layout.FontSize.Body);
        DocumentProperties.Set(workbook, report);
        OverviewSheet.Write(workbook, report, tables);
        foreach (var table in tables)
        {
            TableSkeleton.Write(workbook, report, table.Sheet, table.Survey);
        }

        workbook.SaveAs(skeleton);
    }
}
