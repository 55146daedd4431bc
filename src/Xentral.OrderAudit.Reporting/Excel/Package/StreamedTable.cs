using System.Globalization;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>A table sheet whose rows are put into the saved skeleton.</summary>
internal sealed record StreamedTable(TableSheet Sheet, TableSurvey Survey)
{
    public int FirstRow => Sheet.HeaderRow + 1;

    public int LastRow => Sheet.HeaderRow + Sheet.RowCount;

    /// <summary>Header and rows, such as <c>A4:H203</c>.</summary>
    public string Range => string.Create(
        CultureInfo.InvariantCulture,
        $"A{Sheet.HeaderRow}:{ColumnName(Sheet.Columns.Count - 1)}{LastRow}");

    /// <summary>The whole sheet.</summary>
    public string Dimension => string.Create(CultureInfo.InvariantCulture, $"A1:{ColumnName(Sheet.Columns.Count - 1)}{LastRow}");

    /// <summary>Our tables have far fewer than 26 columns.</summary>
    public static char ColumnName(int index) => (char)('A' + index);
}
