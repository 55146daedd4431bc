using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Writes a table's rows, each with the height its wrapped texts need.</summary>
internal sealed partial class RowStreamer(XmlWriter writer, string prefix, StreamedTable table, PatternStyles patterns)
{
    // Excel's own limit is 409 points.
    private const int MostLines = 25;

    // Made once: a large table has a million of each.
    private readonly string[] columnNames = [.. table.Sheet.Columns.Select((_, column) => StreamedTable.ColumnName(column).ToString())];
    private readonly string[] heights =
        [.. Enumerable.Range(0, MostLines + 1).Select(lines => TextMeasure.Height(lines, FontSize.Table).ToString(CultureInfo.InvariantCulture))];

    private readonly string[] texts = new string[table.Sheet.Columns.Count];

    public void Write(CancellationToken cancellationToken)
    {
        var number = table.FirstRow;
        foreach (var row in table.Sheet.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(row, number++);
        }
    }

    private void WriteRow(TableRow row, int number)
    {
        for (var column = 0; column < texts.Length; column++)
        {
            texts[column] = CellText.Of(row.Cells[column].Text);
        }

        var styles = patterns.For(row.Tone);
        var rowName = number.ToString(CultureInfo.InvariantCulture);

        Start("row");
        writer.WriteAttributeString("r", rowName);
        writer.WriteAttributeString("ht", heights[Lines()]);
        writer.WriteAttributeString("customHeight", "1");
        for (var column = 0; column < texts.Length; column++)
        {
            Start("c");
            writer.WriteStartAttribute("r");
            writer.WriteString(columnNames[column]);
            writer.WriteString(rowName);
            writer.WriteEndAttribute();
            writer.WriteAttributeString("s", row.Cells[column].IsMarked ? patterns.Marked[column] : styles[column]);
            WriteValue(row.Cells[column].Number, texts[column]);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteValue(double? value, string text)
    {
        if (value is { } counted)
        {
            Start("v");
            writer.WriteString(counted.ToString("R", CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }
        else if (text.Length > 0)
        {
            writer.WriteAttributeString("t", "inlineStr");
            Start("is");
            Start("t");
            if (text[0] == ' ' || text[^1] == ' ')
            {
                writer.WriteAttributeString("xml", "space", null, "preserve");
            }

            writer.WriteString(Escaped(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    private int Lines()
    {
        var lines = 1;
        for (var column = 0; column < texts.Length; column++)
        {
            if (table.Sheet.Columns[column].Kind is ColumnKind.Text or ColumnKind.Foreign)
            {
                lines = Math.Max(lines, TextMeasure.Lines(texts[column], table.Survey.Widths[column], FontSize.Table));
            }
        }

        return Math.Min(lines, MostLines);
    }

    private void Start(string name) => writer.WriteStartElement(prefix, name, PackageNames.Main);

    // Excel reads _x0041_ as "A"; text that happens to look so must have its first underscore written that way itself.
    private static string Escaped(string text)
        => text.Contains("_x", StringComparison.Ordinal) ? EscapeLike().Replace(text, "_x005F_") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLike();
}
