using System.Globalization;
using System.Xml.Linq;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using static Xentral.OrderAudit.Reporting.Excel.Drawings.DrawingNames;

namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>The logo at the right end of the cover's first line, as large as that allows.</summary>
internal static class LogoPlace
{
    /// <summary>In points.</summary>
    public const double RowHeight = 48;

    private const double MostWidth = 240;
    private const double MostHeight = 56;
    private const double GapAbove = 4;
    private const double PixelsPerUnit = 7;
    private const int UnitsPerPixel = 9_525;

    public static XDocument Of(ReportLogo logo, string altText, string imageId)
    {
        var scale = Math.Min(1, Math.Min(MostWidth / logo.Width, MostHeight / logo.Height));
        var (width, height) = (logo.Width * scale, logo.Height * scale);
        return new(new XElement(Place + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", Place),
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            new XElement(Place + "oneCellAnchor",
                new XElement(Place + "from",
                    new XElement(Place + "col", CoverCanvas.TextColumn - 1),
                    new XElement(Place + "colOff", Units((CoverCanvas.TextWidth * PixelsPerUnit) - width)),
                    new XElement(Place + "row", 0),
                    new XElement(Place + "rowOff", Units(GapAbove))),
                new XElement(Place + "ext", new XAttribute("cx", Units(width)), new XAttribute("cy", Units(height))),
                new XElement(Place + "pic",
                    new XElement(Place + "nvPicPr",
                        new XElement(Place + "cNvPr", new XAttribute("id", "2"), new XAttribute("name", "Logo"), new XAttribute("descr", SafeText.Of(altText))),
                        new XElement(Place + "cNvPicPr", new XElement(Drawing + "picLocks", new XAttribute("noChangeAspect", "1")))),
                    new XElement(Place + "blipFill",
                        new XElement(Drawing + "blip", new XAttribute(XNamespace.Xmlns + "r", Relationships), new XAttribute(Relationships + "embed", imageId)),
                        new XElement(Drawing + "stretch", new XElement(Drawing + "fillRect"))),
                    new XElement(Place + "spPr",
                        new XElement(Drawing + "xfrm",
                            new XElement(Drawing + "off", new XAttribute("x", "0"), new XAttribute("y", "0")),
                            new XElement(Drawing + "ext", new XAttribute("cx", Units(width)), new XAttribute("cy", Units(height)))),
                        new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")))),
                new XElement(Place + "clientData"))));
    }

    private static string Units(double pixels) => ((long)Math.Max(0, Math.Round(pixels * UnitsPerPixel))).ToString(CultureInfo.InvariantCulture);
}
