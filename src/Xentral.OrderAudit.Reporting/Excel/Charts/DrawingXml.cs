using System.Globalization;
using System.Xml.Linq;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Charts;

/// <summary>Where a chart stands on its sheet, and its text for those who cannot see it.</summary>
internal static class DrawingXml
{
    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XDocument Of(TableSheet sheet, DayChart chart, string chartId)
    {
        var firstRow = sheet.Lines.Count + 1;
        return new(new XElement(Xdr + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", Xdr),
            new XAttribute(XNamespace.Xmlns + "a", ChartXml.A),
            new XElement(Xdr + "twoCellAnchor",
                Anchor("from", 0, firstRow),
                Anchor("to", sheet.Columns.Count, firstRow + DayChart.Rows - 1),
                new XElement(Xdr + "graphicFrame",
                    new XAttribute("macro", ""),
                    new XElement(Xdr + "nvGraphicFramePr",
                        new XElement(Xdr + "cNvPr",
                            new XAttribute("id", "2"),
                            new XAttribute("name", chart.Title),
                            new XAttribute("descr", chart.AltText)),
                        new XElement(Xdr + "cNvGraphicFramePr")),
                    new XElement(Xdr + "xfrm", Point("off", "x", "y"), Point("ext", "cx", "cy")),
                    new XElement(ChartXml.A + "graphic",
                        new XElement(ChartXml.A + "graphicData",
                            new XAttribute("uri", ChartXml.C.NamespaceName),
                            new XElement(ChartXml.C + "chart",
                                new XAttribute(XNamespace.Xmlns + "c", ChartXml.C),
                                new XAttribute(XNamespace.Xmlns + "r", Relationships),
                                new XAttribute(Relationships + "id", chartId))))),
                new XElement(Xdr + "clientData"))));
    }

    private static XElement Anchor(string name, int column, int row) => new(Xdr + name,
        new XElement(Xdr + "col", column),
        new XElement(Xdr + "colOff", 0),
        new XElement(Xdr + "row", row.ToString(CultureInfo.InvariantCulture)),
        new XElement(Xdr + "rowOff", 0));

    private static XElement Point(string name, string first, string second)
        => new(ChartXml.A + name, new XAttribute(first, "0"), new XAttribute(second, "0"));
}
