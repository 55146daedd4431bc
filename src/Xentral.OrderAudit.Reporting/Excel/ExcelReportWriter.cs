using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel.Drawings;
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
            stream =>
            {
                Write(result, presentation, stream, TableSheet.LastRow, cancellationToken);
                return Task.CompletedTask;
            });

    /// <param name="lastRow">Tables that would go beyond this row continue on a further sheet.</param>
    internal void Write(AuditResult result, ReportPresentation presentation, Stream output, int lastRow, CancellationToken cancellationToken)
    {
        var report = new ReportContext(result, presentation, rules);
        var tables = ReportSheets.Of(report).All.SelectMany(sheet => Measured(report, sheet, lastRow)).ToList();

        using var skeleton = new MemoryStream();
        SaveSkeleton(report, tables, skeleton);
        Complete(report, tables, skeleton);
        skeleton.Position = 0;
        WorkbookRewriter.Rewrite(skeleton, [.. tables.Where(table => table.Sheet.RowCount > 0)], output, cancellationToken);
    }

    private static IEnumerable<StreamedTable> Measured(ReportContext report, TableSheet sheet, int lastRow)
    {
        var fills = report.IsForAmazon && sheet.Chart is null;
        var survey = TableSurvey.Of(sheet, fills);
        if (survey.Repaired + survey.Cut > 0)
        {
            sheet = AlteredTexts.Marked(report, sheet);
            survey = survey with { Widths = TableSurvey.Of(sheet, fills).Widths };
        }

        return sheet.Split(lastRow - sheet.HeaderRow).Select((part, index) => new StreamedTable(part, index == 0 ? survey : survey.WithoutCounts));
    }

    // What ClosedXML cannot do, or not rightly.
    private static void Complete(ReportContext report, IReadOnlyList<StreamedTable> tables, Stream skeleton)
    {
        skeleton.Position = 0;
        using var document = SpreadsheetDocument.Open(skeleton, isEditable: true);
        DrawingInsertion.Insert(document, report, tables);
        DocumentProperties.InsertProvenance(document, report.Result.Run);
    }

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
