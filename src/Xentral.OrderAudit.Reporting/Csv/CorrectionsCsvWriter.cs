using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>
/// The correction list for a German Excel, which opens it with a double click: semicolons, UTF-8 with a byte order mark, and nothing a buyer
/// typed can become a formula. Holds full addresses, so it is for its owner only.
/// </summary>
/// <param name="rules">The whole catalogue.</param>
public sealed class CorrectionsCsvWriter(IReadOnlyList<RuleInfo> rules) : IReportWriter
{
    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(path, async stream =>
        {
            var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await using (writer.ConfigureAwait(false))
            {
                Write(result, presentation, writer);
            }
        });

    /// <summary>There is a list to write: full addresses are at hand, and orders to mend.</summary>
    public bool HasAny(AuditResult result, ReportPresentation presentation) => SheetOf(result, presentation) is not null;

    internal void Write(AuditResult result, ReportPresentation presentation, TextWriter output)
    {
        var format = new LocalFormat(presentation.Language, result.Run.TimeZone);
        if (SheetOf(result, presentation) is not { } sheet)
        {
            return;
        }

        using var csv = CsvRows.Open(output, presentation.Language == Language.German ? ";" : ",", guardsFormulas: true);
        csv.WriteRow(sheet.Columns.Select(column => column.Title));
        foreach (var row in sheet.Rows)
        {
            csv.WriteRow(row.Cells.Index().Select(cell => CsvRows.WithZeros(PlainCells.Of(sheet.Columns[cell.Index], cell.Item, format))));
        }
    }

    private TableSheet? SheetOf(AuditResult result, ReportPresentation presentation) => CorrectionsSheet.Of(new ReportContext(result, presentation, rules));
}
