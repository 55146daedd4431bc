using System.IO.Compression;
using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Finds the part of each streamed sheet by the sheet's name.</summary>
internal static class SheetParts
{
    public static IReadOnlyDictionary<string, StreamedTable> Of(ZipArchive package, IReadOnlyList<StreamedTable> tables)
    {
        if (tables.Count == 0)
        {
            return new Dictionary<string, StreamedTable>();
        }

        XNamespace main = PackageNames.Main;
        XNamespace relationships = PackageNames.Relationships;
        var partOfId = Load(package, PackageNames.WorkbookRelationshipsPart)
            .Root!.Elements(relationships + "Relationship")
            .ToDictionary(relationship => relationship.Attribute("Id")!.Value, relationship => relationship.Attribute("Target")!.Value);
        var idOfSheet = Load(package, PackageNames.WorkbookPart)
            .Descendants(main + "sheet")
            .ToDictionary(
                sheet => sheet.Attribute("name")!.Value,
                sheet => sheet.Attribute(XName.Get("id", PackageNames.OfficeRelationships))!.Value);

        return tables.ToDictionary(table => Absolute(partOfId[idOfSheet[table.Sheet.Name]]));
    }

    private static string Absolute(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    private static XDocument Load(ZipArchive package, string part)
    {
        using var stream = package.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
