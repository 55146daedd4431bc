using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>Namespaces of drawings (ECMA-376).</summary>
internal static class DrawingNames
{
    public static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
