using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xentral.OrderAudit.Reporting.Tests.Snapshots;

/// <summary>A table sheet's rows below its header, as text.</summary>
internal static class SheetReader
{
    public static List<string[]> Rows(Stream workbook, params string[] sheets)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        List<string[]> rows = [];
        foreach (var name in sheets)
        {
            var sheet = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!);
            var range = part.TableDefinitionParts.Single().Table.Reference!.Value!;
            var header = uint.Parse(range.Split(':')[0][1..], System.Globalization.CultureInfo.InvariantCulture);
            rows.AddRange(part.Worksheet.Descendants<Row>()
                .Where(row => row.RowIndex!.Value > header)
                .Select(row => row.Elements<Cell>().Select(cell => CellReader.Value(document, cell)).ToArray()));
        }

        return rows;
    }
}
