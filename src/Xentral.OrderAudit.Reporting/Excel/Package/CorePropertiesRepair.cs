using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>
/// Gives the document properties their usual place and the package's relationships counted names:
/// the library takes random ones, and several readers look for title and dates only in <c>docProps/core.xml</c>.
/// </summary>
internal sealed class CorePropertiesRepair
{
    private readonly string? original;

    private CorePropertiesRepair(string? original) => this.original = original;

    public static CorePropertiesRepair For(ZipArchive package)
        => new(package.Entries.Select(entry => entry.FullName).SingleOrDefault(name => name.EndsWith(".psmdcp", StringComparison.Ordinal)));

    public string NameOf(string part) => part == original ? PackageNames.CorePropertiesPart : part;

    public XDocument ContentTypes(XDocument document)
    {
        XNamespace names = PackageNames.ContentTypes;
        document.Root!.Elements(names + "Default")
            .Where(type => type.Attribute("Extension")!.Value == "psmdcp")
            .Remove();
        document.Root.Elements(names + "Override")
            .Where(type => type.Attribute("ContentType")!.Value == PackageNames.CoreProperties)
            .Remove();
        if (original is not null)
        {
            document.Root.Add(new XElement(
                names + "Override",
                new XAttribute("PartName", "/" + PackageNames.CorePropertiesPart),
                new XAttribute("ContentType", PackageNames.CoreProperties)));
        }

        return document;
    }

    public XDocument Relationships(XDocument document)
    {
        var relationships = document.Root!.Elements().OrderBy(element => element.Attribute("Type")!.Value, StringComparer.Ordinal).ToList();
        foreach (var (index, relationship) in relationships.Index())
        {
            relationship.SetAttributeValue("Id", string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}"));
            if (original is not null && relationship.Attribute("Target")!.Value.TrimStart('/') == original)
            {
                relationship.SetAttributeValue("Target", PackageNames.CorePropertiesPart);
            }
        }

        document.Root.ReplaceNodes(relationships);
        return document;
    }
}
