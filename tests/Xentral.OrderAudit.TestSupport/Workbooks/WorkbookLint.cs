using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>
/// Looks for what makes Excel offer a repair and what schema validation does not see. Streams the sheets, so size does not matter.
/// Our workbooks hold values only, hence any formula is a fault.
/// </summary>
public static partial class WorkbookLint
{
    private const int LongestSheetName = 31;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <returns>One sentence per fault; empty for a sound workbook.</returns>
    public static IReadOnlyList<string> Check(Stream workbook)
    {
        var faults = new List<string>();
        try
        {
            using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            Check(new PackageParts(archive), faults);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or KeyNotFoundException or FormatException)
        {
            faults.Add($"unreadable: {exception.Message}");
        }

        return faults;
    }

    private static void Check(PackageParts parts, List<string> faults)
    {
        CheckContentTypes(parts, faults);
        CheckRelationships(parts, faults);
        CheckDates(parts, faults);

        var workbook = parts.Load("xl/workbook.xml");
        var sheets = workbook.Descendants(Main + "sheet").ToList();
        var names = sheets.Select(sheet => sheet.Attribute("name")!.Value).ToList();
        CheckSheetNames(names, faults);
        CheckDefinedNames(workbook, names, faults);

        var styles = WorkbookStyles.Of(parts, faults);
        var strings = SharedStrings.Of(parts, faults);
        var tables = new TableLint(styles, faults);
        var targets = parts.RelationshipsOf("xl/workbook.xml");
        foreach (var sheet in sheets)
        {
            var name = sheet.Attribute("name")!.Value;
            if (targets.TryGetValue(sheet.Attribute(OfficeRelationships + "id")!.Value, out var part))
            {
                new SheetLint(parts, name, part, names, styles, strings, tables, faults).Check();
            }
        }
    }

    private static void CheckContentTypes(PackageParts parts, List<string> faults)
    {
        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        var document = parts.Load("[Content_Types].xml");
        var extensions = document.Descendants(types + "Default").Select(type => type.Attribute("Extension")!.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var overrides = document.Descendants(types + "Override").Select(type => type.Attribute("PartName")!.Value.TrimStart('/')).ToHashSet();
        faults.AddRange(parts.Names
            .Where(name => name != "[Content_Types].xml" && !overrides.Contains(name))
            .Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || !extensions.Contains(Path.GetExtension(name).TrimStart('.')))
            .Select(name => $"{name}: no content type"));
        faults.AddRange(overrides.Where(name => !parts.Has(name)).Select(name => $"{name}: content type without a part"));
    }

    private static void CheckRelationships(PackageParts parts, List<string> faults)
    {
        foreach (var name in parts.Names.Where(name => !name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            faults.AddRange(
                parts.RelationshipsOf(name).Values.Where(target => !parts.Has(target)).Select(
                    target => $"{name}: relationship to {target}, which is not there"));
        }
    }

    private static void CheckDates(PackageParts parts, List<string> faults)
    {
        XNamespace terms = "http://purl.org/dc/terms/";
        if (parts.Has("docProps/core.xml"))
        {
            faults.AddRange(parts.Load("docProps/core.xml").Descendants()
                .Where(element => element.Name.Namespace == terms && !DateInXml().IsMatch(element.Value))
                .Select(element => $"docProps/core.xml: “{element.Value}” is no date"));
        }
    }

    private static void CheckSheetNames(List<string> names, List<string> faults)
    {
        faults.AddRange(names.Where(name => name.Length is 0 or > LongestSheetName).Select(name => $"sheet name “{name}” has {name.Length} characters"));
        faults.AddRange(names.Where(name => name.IndexOfAny([':', '\\', '/', '?', '*', '[', ']']) >= 0 || name.StartsWith('\'') || name.EndsWith('\''))
            .Select(name => $"sheet name “{name}” holds a forbidden character"));
        faults.AddRange(names.Where(name => name.Equals("History", StringComparison.OrdinalIgnoreCase)).Select(name => $"sheet name “{name}” is reserved"));
        faults.AddRange(
            names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"sheet name “{group.Key}” twice"));
    }

    private static bool IsSound(string range, List<string> names)
    {
        var match = DefinedRange().Match(range);
        var sheet = match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("''", "'", StringComparison.Ordinal) : match.Groups["plain"].Value;
        return match.Success && names.Contains(sheet, StringComparer.OrdinalIgnoreCase);
    }

    private static void CheckDefinedNames(XDocument workbook, List<string> names, List<string> faults)
    {
        foreach (var defined in workbook.Descendants(Main + "definedName"))
        {
            // Columns and rows to repeat are two ranges of one name.
            if (!DefinedName().IsMatch(defined.Attribute("name")!.Value) || !defined.Value.Split(',').All(range => IsSound(range, names)))
            {
                faults.Add($"defined name {defined.Attribute("name")!.Value} = “{defined.Value}” is broken");
            }
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex DateInXml();

    [GeneratedRegex(@"^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}\p{N}_.]+))!\$(?:[A-Z]{1,3}(?:\$\d+)?|\d+):\$(?:[A-Z]{1,3}(?:\$\d+)?|\d+)$")]
    private static partial Regex DefinedRange();

    [GeneratedRegex(@"^[\p{L}_\\][\p{L}\p{N}_.\\]*$")]
    private static partial Regex DefinedName();
}
