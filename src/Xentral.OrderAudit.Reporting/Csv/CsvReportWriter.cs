using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>
/// The findings as RFC 4180: commas, CRLF, quotes where needed, one header line. UTF-8 with a byte order mark, without which
/// spreadsheet programs break umlauts.
/// </summary>
/// <param name="rules">The whole catalogue.</param>
/// <param name="guardFormulas">
/// Puts an apostrophe before values that a spreadsheet would take for a formula. It alters the value, so a program that reads the file may do without.
/// </param>
public sealed class CsvReportWriter(IReadOnlyList<RuleInfo> rules, bool guardFormulas = true) : IReportWriter
{
    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(path, async stream =>
        {
            var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await using (writer.ConfigureAwait(false))
            {
                Write(result, presentation, writer, cancellationToken);
            }
        });

    internal void Write(AuditResult result, ReportPresentation presentation, TextWriter output, CancellationToken cancellationToken)
    {
        var report = new ReportContext(result, presentation, rules);
        var sheet = FindingsSheet.Of(report);
        using var csv = CsvRows.Open(output, ",", guardFormulas);
        csv.WriteRow(sheet.Columns.Select(column => column.Title));
        foreach (var row in sheet.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            csv.WriteRow(row.Cells.Index().Select(cell => PlainCells.Of(sheet.Columns[cell.Index], cell.Item, report.Format)));
        }
    }
}
