using System.Globalization;
using System.Xml.Linq;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using static Xentral.OrderAudit.Reporting.Excel.Drawings.DrawingNames;

namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>Where a chart stands on its sheet, and its text for those who cannot see it.</summary>
internal static class ChartPlace
{
    public static XDocument Of(TableSheet sheet, DayChart chart, string chartId)
    {
        var firstRow = sheet.Lines.Count + 1;
        return new(new XElement(Place + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", Place),
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            new XElement(Place + "twoCellAnchor",
                Anchor("from", 0, firstRow),
                Anchor("to", sheet.Columns.Count, firstRow + DayChart.Rows - 1),
                new XElement(Place + "graphicFrame",
                    new XAttribute("macro", ""),
                    new XElement(Place + "nvGraphicFramePr",
                        new XElement(Place + "cNvPr",
                            new XAttribute("id", "2"),
                            new XAttribute("name", chart.Title),
                            new XAttribute("descr", chart.AltText)),
                        new XElement(Place + "cNvGraphicFramePr")),
                    new XElement(Place + "xfrm", Point("off", "x", "y"), Point("ext", "cx", "cy")),
                    new XElement(Drawing + "graphic",
                        new XElement(Drawing + "graphicData",
                            new XAttribute("uri", Chart.NamespaceName),
                            new XElement(Chart + "chart",
                                new XAttribute(XNamespace.Xmlns + "c", Chart),
                                new XAttribute(XNamespace.Xmlns + "r", Relationships),
                                new XAttribute(Relationships + "id", chartId))))),
                new XElement(Place + "clientData"))));
    }

    private static XElement Anchor(string name, int column, int row) => new(Place + name,
        new XElement(Place + "col", column),
        new XElement(Place + "colOff", 0),
        new XElement(Place + "row", row.ToString(CultureInfo.InvariantCulture)),
        new XElement(Place + "rowOff", 0));

    private static XElement Point(string name, string first, string second)
        => new(Drawing + name, new XAttribute(first, "0"), new XAttribute(second, "0"));
}
