using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>A sheet of the report as a section with a table. On a narrow screen each row becomes a card, hence the label on every cell.</summary>
internal static class HtmlTable
{
    public static void Write(TextWriter output, ReportContext report, string id, TableSheet sheet, CancellationToken cancellationToken)
    {
        output.Write($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{Markup.Text(sheet.Title)}</h2>\n");
        foreach (var line in sheet.Lines)
        {
            output.Element("p", line);
        }

        if (sheet.RowCount > 0)
        {
            WriteTable(output, report, id, sheet, cancellationToken);
        }

        output.Write("</section>\n");
    }

    private static void WriteTable(TextWriter output, ReportContext report, string id, TableSheet sheet, CancellationToken cancellationToken)
    {
        output.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-title\">\n<table>\n<thead><tr>");
        foreach (var column in sheet.Columns)
        {
            output.Write($"<th scope=\"col\">{Markup.Text(column.Title)}</th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in sheet.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(output, report, sheet, row);
        }

        output.Write("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteRow(TextWriter output, ReportContext report, TableSheet sheet, TableRow row)
    {
        output.Write("<tr>");
        foreach (var (index, cell) in row.Cells.Index())
        {
            var column = sheet.Columns[index];
            output.Write($"<td data-label=\"{Markup.Text(column.Title)}\"{Class(column.Kind, row)}>{Markup.Text(PlainCells.Of(column, cell, report.Format))}</td>");
        }

        output.Write("</tr>\n");
    }

    private static string Class(ColumnKind kind, TableRow row) => kind switch
    {
        ColumnKind.Count or ColumnKind.Mark => " class=\"count\"",
        ColumnKind.Key or ColumnKind.Moment or ColumnKind.Day => " class=\"key\"",
        ColumnKind.Severity when row.Tone is { } tone => $" class=\"tone {tone.ToString().ToLowerInvariant()}\"",
        _ => "",
    };
}
