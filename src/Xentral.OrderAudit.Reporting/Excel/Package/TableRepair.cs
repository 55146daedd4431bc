using System.Xml.Linq;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Stretches a table from its one pattern row over all its rows, and says in words what it shows.</summary>
internal static class TableRepair
{
    public static void Rewrite(Stream from, Stream to, IReadOnlyList<StreamedTable> tables)
    {
        var document = XDocument.Load(from);
        var name = document.Root!.Attribute("name")!.Value;
        var table = tables.Single(table => table.Sheet.TableName == name);
        var range = table.Range;
        document.Root.SetAttributeValue("ref", range);
        document.Root.Element(XName.Get("autoFilter", PackageNames.Main))?.SetAttributeValue("ref", range);
        document.Root.Add(Described(table.Sheet));
        WorkbookRewriter.Save(document, to);
    }

    // For readers who hear the workbook; an extension of Excel 2010.
    private static XElement Described(TableSheet sheet) => new(XName.Get("extLst", PackageNames.Main),
        new XElement(XName.Get("ext", PackageNames.Main),
            new XAttribute("uri", "{504A1905-F514-4f6f-8877-14C23A59335A}"),
            new XAttribute(XNamespace.Xmlns + "x14", PackageNames.Main2010),
            new XElement(XName.Get("table", PackageNames.Main2010),
                new XAttribute("altText", CellText.Of(sheet.Title)),
                new XAttribute("altTextSummary", CellText.Of(sheet.Contents)))));
}
