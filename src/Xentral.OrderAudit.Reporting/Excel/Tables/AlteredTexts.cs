using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>Marks the rows of a table whose texts could not be written as they are, in a column that only exists when there is such a row.</summary>
internal static class AlteredTexts
{
    public static TableSheet Marked(ReportContext report, TableSheet sheet)
    {
        var column = report.Column(ColumnKind.Text, 16, 20,
            new("Darstellung", "Display"),
            new("Sagt, wenn Zeichen dieser Zeile ersetzt oder Texte gekürzt wurden.", "Says when characters of this row were replaced or texts shortened."));
        return sheet with { Columns = [.. sheet.Columns, column], Rows = sheet.Rows.Select(row => row with { Cells = [.. row.Cells, Note(report, row)] }) };
    }

    private static TableCell Note(ReportContext report, TableRow row)
    {
        var all = row.Cells.Aggregate(TextAlteration.None, (sum, cell) => sum | CellText.AlterationOf(cell.Text, CellText.Of(cell.Text)));
        return all switch
        {
            TextAlteration.Repaired => report.Say("Zeichen ersetzt (�)", "characters replaced (�)"),
            TextAlteration.Cut => report.Say("gekürzt […]", "shortened […]"),
            TextAlteration.Repaired | TextAlteration.Cut => report.Say("Zeichen ersetzt (�), gekürzt […]", "characters replaced (�), shortened […]"),
            _ => "",
        };
    }
}
