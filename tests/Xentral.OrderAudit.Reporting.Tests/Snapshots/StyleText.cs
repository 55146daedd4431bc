using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Xentral.OrderAudit.Reporting.Tests.Snapshots;

/// <summary>What a reader would notice of a cell's style.</summary>
internal static class StyleText
{
    private const int FirstOwnFormat = 164;
    private const int TextFormat = 49;

    public static string Of(SpreadsheetDocument document, Cell cell)
    {
        var sheet = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));
        var font = sheet.Fonts!.Elements<Font>().ElementAt((int)format.FontId!.Value);
        var fill = sheet.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value);
        var number = format.NumberFormatId?.Value ?? 0;

        List<string> parts = [];
        Add(font.Bold is not null && font.Bold.Val?.Value != false, "bold");
        Add(font.FontSize?.Val?.Value != 11, $"{font.FontSize?.Val?.InnerText}pt");
        Add(font.Color?.Rgb?.Value is { } color && color != "FF000000", $"font {font.Color?.Rgb?.Value}");
        Add(fill.PatternFill?.PatternType?.Value == PatternValues.Solid, $"fill {fill.PatternFill?.ForegroundColor?.Rgb?.Value}");
        Add(number == TextFormat, "@");
        Add(number >= FirstOwnFormat, sheet.NumberingFormats?.Elements<NumberingFormat>()
            .FirstOrDefault(own => own.NumberFormatId?.Value == number)?.FormatCode?.Value ?? "");
        Add(format.QuotePrefix?.Value == true, "quoted");
        Add(format.Alignment?.WrapText?.Value == true, "wrap");
        return parts.Count == 0 ? "" : $"  [{string.Join(", ", parts)}]";

        void Add(bool applies, string part)
        {
            if (applies)
            {
                parts.Add(part);
            }
        }
    }
}
