using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>Puts charts and the logo into the saved skeleton: ClosedXML has no charts, and its pictures need a graphics system.</summary>
internal static class DrawingInsertion
{
    // Fixed ids, since the library would make up random ones and the same audit must give the same bytes.
    private const string DrawingId = "rIdDrawing";
    private const string ChartId = "rIdChart";
    private const string LogoId = "rIdLogo";

    public static void Insert(SpreadsheetDocument document, ReportContext report, IEnumerable<StreamedTable> tables)
    {
        var workbook = document.WorkbookPart!;
        if (report.Presentation.Logo is { } logo)
        {
            var drawing = AddDrawing(workbook, report.Words.Overview);
            using var content = new MemoryStream(logo.Content.ToArray());
            drawing.AddNewPart<ImagePart>(logo.MediaType, LogoId).FeedData(content);
            Feed(drawing, LogoPlace.Of(logo, report.LogoText, LogoId));
        }

        foreach (var sheet in tables.Select(table => table.Sheet).Where(sheet => sheet.Chart is not null))
        {
            var drawing = AddDrawing(workbook, sheet.Name);
            Feed(drawing.AddNewPart<ChartPart>(ChartId), new ChartXml(sheet, sheet.Chart!).Document());
            Feed(drawing, ChartPlace.Of(sheet, sheet.Chart!, ChartId));
        }
    }

    private static DrawingsPart AddDrawing(WorkbookPart workbook, string sheetName)
    {
        var id = workbook.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == sheetName).Id!.Value!;
        var part = (WorksheetPart)workbook.GetPartById(id);
        var drawing = part.AddNewPart<DrawingsPart>(DrawingId);
        part.Worksheet.AddChild(new Drawing { Id = DrawingId });
        part.Worksheet.Save();
        return drawing;
    }

    private static void Feed(OpenXmlPart part, XDocument document)
    {
        using var xml = new MemoryStream();
        document.Save(xml, SaveOptions.DisableFormatting);
        xml.Position = 0;
        part.FeedData(xml);
    }
}
