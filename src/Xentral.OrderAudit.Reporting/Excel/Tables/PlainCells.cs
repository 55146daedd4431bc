using System.Globalization;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>A table's cells as text, for formats that have no dates and numbers of their own.</summary>
internal static class PlainCells
{
    public static string Of(TableColumn column, TableCell cell, LocalFormat format) => (cell.Number, column.Kind) switch
    {
        (null, _) => CellText.Of(cell.Text),
        ({ } day, ColumnKind.Day) => Date(day, format.Language == Language.German ? "dd.MM.yyyy" : "yyyy-MM-dd"),
        ({ } moment, ColumnKind.Moment) => Date(moment, format.Language == Language.German ? "dd.MM.yyyy HH:mm" : "yyyy-MM-dd HH:mm"),
        ({ }, ColumnKind.Mark) => "◄",
        ({ } count, _) => format.Count((long)count),
    };

    private static string Date(double value, string pattern) => DateTime.FromOADate(value).ToString(pattern, CultureInfo.InvariantCulture);
}
