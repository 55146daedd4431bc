using System.Xml.Linq;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>How many styles there are to refer to.</summary>
internal sealed record WorkbookStyles(int CellFormats, int Differential)
{
    public static WorkbookStyles Of(PackageParts parts, List<string> faults)
    {
        if (!parts.Has("xl/styles.xml"))
        {
            faults.Add("xl/styles.xml is missing");
            return new(int.MaxValue, int.MaxValue);
        }

        var root = parts.Load("xl/styles.xml").Root!;
        return new(Count("cellXfs"), Count("dxfs"));

        int Count(string name) => root.Element(XName.Get(name, root.Name.NamespaceName))?.Elements().Count() ?? 0;
    }
}
