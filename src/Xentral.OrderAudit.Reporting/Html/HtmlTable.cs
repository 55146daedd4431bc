using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>A sheet of the report as a section with a table. On a narrow screen each row becomes a card, hence the label on every cell.</summary>
internal static class HtmlTable
{
    // A browser takes a second for so many; with ten times as many it stops answering.
    internal const int MostRows = 5_000;

    // Columns that are allowed so much room in the workbook hold sentences.
    private const double SentenceWidth = 24;

    public static void Write(TextWriter output, ReportContext report, string id, TableSheet sheet, CancellationToken cancellationToken)
    {
        output.Write($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{Markup.Text(sheet.Title)}</h2>\n");
        foreach (var line in sheet.Lines)
        {
            output.Element("p", line);
        }

        if (sheet.RowCount > MostRows)
        {
            output.Element("p", report.Say(
                $"▲ Hier stehen die ersten {report.Format.Count(MostRows)} von {report.Format.Count(sheet.RowCount)} Zeilen; alle stehen im Excel-Bericht.",
                $"▲ These are the first {report.Format.Count(MostRows)} of {report.Format.Count(sheet.RowCount)} rows; the workbook has all."),
                "class=\"alarm\"");
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
        foreach (var row in sheet.Rows.Take(MostRows))
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
            output.Write($"<td data-label=\"{Markup.Text(column.Title)}\"{(cell.IsMarked ? " class=\"marked\"" : Class(column, row))}>");
            output.Write($"{Markup.Text(PlainCells.Of(column, cell, report.Format))}</td>");
        }

        output.Write("</tr>\n");
    }

    private static string Class(TableColumn column, TableRow row) => column.Kind switch
    {
        ColumnKind.Text when column.MaxWidth >= SentenceWidth => " class=\"sentence\"",
        ColumnKind.Count or ColumnKind.Mark => " class=\"count\"",
        ColumnKind.Key or ColumnKind.Moment or ColumnKind.Day => " class=\"key\"",
        ColumnKind.Severity when row.Tone is { } tone => $" class=\"tone {tone.ToString().ToLowerInvariant()}\"",
        _ => "",
    };
}
