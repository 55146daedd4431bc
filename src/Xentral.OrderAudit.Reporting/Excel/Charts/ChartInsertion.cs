using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Excel.Charts;

/// <summary>Puts charts into the saved skeleton; ClosedXML has none.</summary>
internal static class ChartInsertion
{
    // Fixed ids, since the library would make up random ones and the same audit must give the same bytes.
    private const string DrawingId = "rIdDrawing";
    private const string ChartId = "rIdChart";

    public static void Insert(Stream skeleton, IEnumerable<StreamedTable> tables)
    {
        var charted = tables.Where(table => table.Sheet.Chart is not null).ToList();
        if (charted.Count == 0)
        {
            return;
        }

        skeleton.Position = 0;
        using var document = SpreadsheetDocument.Open(skeleton, isEditable: true);
        var workbook = document.WorkbookPart!;
        foreach (var sheet in charted.Select(table => table.Sheet))
        {
            var id = workbook.Workbook.Descendants<Sheet>().Single(candidate => candidate.Name == sheet.Name).Id!.Value!;
            var part = (WorksheetPart)workbook.GetPartById(id);
            var drawing = part.AddNewPart<DrawingsPart>(DrawingId);
            Feed(drawing.AddNewPart<ChartPart>(ChartId), new ChartXml(sheet, sheet.Chart!).Document());
            Feed(drawing, DrawingXml.Of(sheet, sheet.Chart!, ChartId));
            part.Worksheet.AddChild(new Drawing { Id = DrawingId });
            part.Worksheet.Save();
        }
    }

    private static void Feed(OpenXmlPart part, XDocument document)
    {
        using var xml = new MemoryStream();
        document.Save(xml, SaveOptions.DisableFormatting);
        xml.Position = 0;
        part.FeedData(xml);
    }
}
