using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xentral.OrderAudit.Reporting.Tests.Snapshots;

internal static class CellReader
{
    public static string Value(SpreadsheetDocument document, Cell cell) => cell.DataType?.Value switch
    {
        CellValues.SharedString => document.WorkbookPart!.SharedStringTablePart!.SharedStringTable
            .Elements<SharedStringItem>().ElementAt(int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).InnerText,
        CellValues.InlineString => cell.InlineString!.InnerText,
        _ => $"#{cell.CellValue?.Text}",
    };
}
