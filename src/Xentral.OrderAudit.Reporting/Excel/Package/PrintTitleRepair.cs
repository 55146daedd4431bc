using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>
/// ClosedXML names rows and columns to repeat as <c>4:4</c> and <c>A:A</c>; readers that take this as relative (LibreOffice) then repeat none.
/// <c>$4:$4</c> is what Excel writes.
/// </summary>
internal static partial class PrintTitleRepair
{
    public static void Rewrite(Stream from, Stream to)
    {
        var document = XDocument.Load(from);
        foreach (var name in document.Descendants(XName.Get("definedName", PackageNames.Main)))
        {
            name.Value = Relative().Replace(name.Value, "!$$$1:$$$2");
        }

        WorkbookRewriter.Save(document, to);
    }

    [GeneratedRegex(@"!(\d+|[A-Z]+):(\d+|[A-Z]+)(?=,|$)")]
    private static partial Regex Relative();
}
