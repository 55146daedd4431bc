using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Stretches a table from its one pattern row over all its rows.</summary>
internal static class TableRepair
{
    public static void Rewrite(Stream from, Stream to, IReadOnlyList<StreamedTable> tables)
    {
        var document = XDocument.Load(from);
        var name = document.Root!.Attribute("name")!.Value;
        var range = tables.Single(table => table.Sheet.TableName == name).Range;
        document.Root.SetAttributeValue("ref", range);
        document.Root.Element(XName.Get("autoFilter", PackageNames.Main))?.SetAttributeValue("ref", range);
        WorkbookRewriter.Save(document, to);
    }
}
