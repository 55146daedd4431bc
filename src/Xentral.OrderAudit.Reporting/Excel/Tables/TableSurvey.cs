using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>What has to be known about a table before its first cell is written.</summary>
/// <param name="Widths">Column widths in Excel's units.</param>
/// <param name="Repaired">Cells in which characters no file may hold were replaced.</param>
/// <param name="Cut">Cells whose text was longer than a cell can hold.</param>
internal sealed record TableSurvey(IReadOnlyList<double> Widths, int Repaired, int Cut)
{
    // Widths settle long before; measuring every row would only cost time.
    private const int MeasuredRows = 2_000;
    private const double FilterArrowPixels = 19;

    /// <summary>For further parts of a split table, whose cells are counted already.</summary>
    public TableSurvey WithoutCounts => this with { Repaired = 0, Cut = 0 };

    /// <param name="fills">Widen the columns to the page as well.</param>
    public static TableSurvey Of(TableSheet sheet, bool fills = false)
    {
        var widths = sheet.Columns.Select(column => Math.Max(column.MinWidth, HeaderWidth(column.Title))).ToArray();
        var wanted = widths.ToArray();
        var (row, repaired, cut) = (0, 0, 0);
        foreach (var cells in sheet.Rows.Select(row => row.Cells))
        {
            for (var column = 0; column < cells.Count; column++)
            {
                var written = CellText.Of(cells[column].Text);
                var alteration = CellText.AlterationOf(cells[column].Text, written);
                repaired += alteration.HasFlag(TextAlteration.Repaired) ? 1 : 0;
                cut += alteration.HasFlag(TextAlteration.Cut) ? 1 : 0;

                if (row < MeasuredRows && (fills || widths[column] < sheet.Columns[column].MaxWidth))
                {
                    var width = TextMeasure.Width(written, FontSize.Table);
                    wanted[column] = Math.Max(wanted[column], width);
                    widths[column] = Math.Clamp(width, widths[column], Math.Max(widths[column], sheet.Columns[column].MaxWidth));
                }
            }

            row++;
        }

        return new(PrintWidth.Fitted(widths, wanted, sheet.Columns, fills), repaired, cut);
    }

    /// <summary>Lines the header needs, its filter arrow left free.</summary>
    public int HeaderLines(IReadOnlyList<TableColumn> columns)
        => columns.Index().Max(column => TextMeasure.Lines(
            column.Item.Title, Widths[column.Index], FontSize.Table, bold: true, FilterArrowPixels));

    // A header wraps between words, never inside one.
    private static double HeaderWidth(string title)
        => title.Split(' ').Max(word => TextMeasure.Width(word, FontSize.Table, bold: true, FilterArrowPixels));
}
