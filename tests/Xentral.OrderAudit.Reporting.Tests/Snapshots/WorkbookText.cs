using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xentral.OrderAudit.Reporting.Tests.Snapshots;

/// <summary>A workbook as text a person can compare: sheet set-up, then each cell with its value and what matters of its style.</summary>
internal static class WorkbookText
{
    public static string Of(Stream workbook)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        var text = new StringBuilder();
        var properties = document.PackageProperties;
        text.AppendLine(CultureInfo.InvariantCulture, $"title: {properties.Title} | subject: {properties.Subject} | author: {properties.Creator}");
        foreach (var sheet in document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!);
            WriteSetUp(text, sheet.Name!, part);
            foreach (var cell in part.Worksheet.Descendants<Cell>().Where(cell => cell.HasChildren))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{cell.CellReference} {CellReader.Value(document, cell)}{StyleText.Of(document, cell)}");
            }
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static void WriteSetUp(StringBuilder text, string name, WorksheetPart part)
    {
        var sheet = part.Worksheet;
        var page = sheet.GetFirstChild<PageSetup>();
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"== {name}");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"page: {page?.Orientation?.InnerText}, fit {page?.FitToWidth?.InnerText ?? "1"} x {page?.FitToHeight?.InnerText}, paper {page?.PaperSize}");
        text.AppendLine(CultureInfo.InvariantCulture, $"footer: {sheet.GetFirstChild<HeaderFooter>()?.OddFooter?.Text}");
        text.AppendLine(CultureInfo.InvariantCulture, $"frozen: {sheet.Descendants<Pane>().FirstOrDefault()?.TopLeftCell}");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"widths: {string.Join(' ', sheet.Descendants<Column>().Select(column => Math.Round(column.Width!.Value).ToString(CultureInfo.InvariantCulture)))}");
        foreach (var table in part.TableDefinitionParts.Select(tablePart => tablePart.Table))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"table: {table.Name} {table.Reference}, filter {table.AutoFilter?.Reference}");
        }

        foreach (var link in sheet.Descendants<Hyperlink>())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"link: {link.Reference} -> {link.Location}");
        }
    }
}
