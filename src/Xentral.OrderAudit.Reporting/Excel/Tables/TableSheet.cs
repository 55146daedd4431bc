using Xentral.OrderAudit.Reporting.Excel.Drawings;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>
/// A sheet that is one table: title, a few lines that say how to read it, header, rows.
/// Rows are read twice, to measure and to write, and never all held at once.
/// </summary>
/// <param name="Name">The tab; at most 31 characters.</param>
/// <param name="TableName">Unique in the workbook; an underscore keeps it from looking like a cell address.</param>
/// <param name="Contents">What the cover says about this sheet.</param>
internal sealed record TableSheet(
    string Name,
    string TableName,
    string Title,
    string Contents,
    IReadOnlyList<string> Lines,
    IReadOnlyList<TableColumn> Columns,
    int RowCount,
    IEnumerable<TableRow> Rows)
{
    /// <summary>Excel's last row.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Stands between the lines and the table.</summary>
    public DayChart? Chart { get; init; }

    public int HeaderRow => Lines.Count + 2 + (Chart is null ? 0 : DayChart.Rows);

    /// <summary>The same table over as many numbered sheets as it needs.</summary>
    public IEnumerable<TableSheet> Split(int maxRowCount)
    {
        if (RowCount <= maxRowCount)
        {
            yield return this;
            yield break;
        }

        for (var (part, start) = (1, 0); start < RowCount; part++, start += maxRowCount)
        {
            yield return this with
            {
                Name = $"{Name} {part}",
                TableName = $"{TableName}_{part}",
                Title = $"{Title} ({part})",
                RowCount = Math.Min(maxRowCount, RowCount - start),
                Rows = Rows.Skip(start).Take(maxRowCount),
            };
        }
    }
}
