using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>The report as one page that loads nothing: it can be mailed, archived and opened in twenty years.</summary>
/// <param name="rules">The whole catalogue, for the legend.</param>
public sealed class HtmlReportWriter(IReadOnlyList<RuleInfo> rules) : IReportWriter
{
    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(path, async stream =>
        {
            var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            await using (writer.ConfigureAwait(false))
            {
                Write(result, presentation, writer, cancellationToken);
            }
        });

    internal void Write(AuditResult result, ReportPresentation presentation, TextWriter output, CancellationToken cancellationToken)
    {
        var report = new ReportContext(result, presentation, rules);
        var sheets = ReportSheets.Of(report);
        IReadOnlyList<(string Id, TableSheet Sheet)> tables =
        [
            .. sheets.Corrections is { } corrections ? [("corrections", corrections)] : Array.Empty<(string, TableSheet)>(),
            ("orders", sheets.Orders),
            .. sheets.Changes is { } changes ? [("changes", changes)] : Array.Empty<(string, TableSheet)>(),
            ("findings", sheets.Findings),
            .. sheets.ShippingRisk is { } shipping ? [("shipping", shipping)] : Array.Empty<(string, TableSheet)>(),
            ("not-checked", sheets.NotChecked),
            .. sheets.OnlyInXentral is { } unknown ? [("only-in-xentral", unknown)] : Array.Empty<(string, TableSheet)>(),
            ("days", sheets.Timeline),
            ("legend", sheets.Legend),
        ];

        HtmlFrame.Begin(output, report);
        HtmlOverview.Write(output, report, tables);
        foreach (var (id, sheet) in tables)
        {
            HtmlTable.Write(output, report, id, sheet, cancellationToken);
        }

        HtmlOverview.WriteProvenance(output, report);
        HtmlFrame.End(output);
    }
}
