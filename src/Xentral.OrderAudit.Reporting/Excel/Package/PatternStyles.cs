using System.Globalization;
using System.Xml;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>The style numbers of the skeleton's pattern rows, by tone and column.</summary>
internal sealed class PatternStyles(StreamedTable table)
{
    private readonly string[][] styles = [.. Enumerable.Range(0, TableSkeleton.Patterns).Select(_ => new string[table.Sheet.Columns.Count])];

    /// <summary>Takes the styles of the pattern row the reader stands on and moves behind it.</summary>
    public void Read(XmlReader reader)
    {
        var tone = int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture) - table.FirstRow;
        var column = 0;
        using (var row = reader.ReadSubtree())
        {
            while (row.Read())
            {
                if (row is { NodeType: XmlNodeType.Element, LocalName: "c" })
                {
                    styles[tone][column++] = row.GetAttribute("s")!;
                }
            }
        }

        reader.Read();
    }

    public string[] Marked => styles[^1];

    public string[] For(Severity? tone) => styles[tone is { } severity ? 1 + (int)severity : 0];
}
