using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>A sound workbook damaged in one place; every way that is known to make Excel offer a repair.</summary>
internal static partial class PlantedFaults
{
    private const string Workbook = "xl/workbook.xml";
    private const string Cover = "xl/worksheets/sheet1.xml";
    private const string Findings = "xl/worksheets/sheet4.xml";
    private const string FindingsTable = "xl/tables/table3.xml";
    private const string Strings = "xl/sharedStrings.xml";

    private static readonly Dictionary<string, Action<Dictionary<string, string>>> All = new()
    {
        ["wrong element order"] = parts => Replace(parts, Findings, PageMargins(), ""),
        ["unknown attribute"] = parts => Replace(parts, Findings, "<x:sheetFormatPr ", "<x:sheetFormatPr colour=\"red\" "),
        ["style that does not exist"] = parts => Replace(parts, Findings, "<x:c r=\"A5\" s=\"", "<x:c r=\"A5\" s=\"9"),
        ["sheet name too long"] = parts => Replace(parts, Workbook, "name=\"Befunde\"", $"name=\"{new string('B', 32)}\""),
        ["sheet name with a forbidden character"] = parts => Replace(parts, Workbook, "name=\"Befunde\"", "name=\"Be/funde\""),
        ["sheet name twice"] = parts => Replace(parts, Workbook, "name=\"Befunde\"", "name=\"bestellungen\""),
        ["control character"] = parts => Replace(parts, Strings, "Prüflauf", "Prüf&#x1;lauf"),
        ["GUID in small letters"] = parts => Replace(
            parts,
            FindingsTable,
            "<x:table ",
            "<x:table xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" xr:uid=\"{d5cdd505-2e9c-101b-9397-08002b2cf9ae}\" "),
        ["broken date"] = parts => Replace(parts, "docProps/core.xml", "2023-08-09T13:04:12", "9.8.2023"),
        ["content type missing"] = parts => Replace(parts, "[Content_Types].xml", SheetContentType(), ""),
        ["styles missing"] = parts => parts.Remove("xl/styles.xml"),
        ["relationship that does not exist"] = parts => Replace(parts, Findings, "<x:tablePart r:id=\"", "<x:tablePart r:id=\"no"),
        ["shared text that does not exist"] = parts => Replace(parts, Cover, "<x:v>0</x:v>", "<x:v>99999</x:v>"),
        ["number without end"] = parts => Replace(parts, "xl/worksheets/sheet2.xml", "<x:v>0</x:v>", "<x:v>Infinity</x:v>"),
        ["table name with a blank"] = parts => Replace(parts, FindingsTable, "displayName=\"Alle_Befunde\"", "displayName=\"Alle Befunde\""),
        ["header that differs from its column"] = parts => Replace(parts, FindingsTable, "name=\"Feld\"", "name=\"Felder\""),
        ["table name twice"] = parts => Replace(parts, FindingsTable, "displayName=\"Alle_Befunde\"", "displayName=\"Betroffene_Bestellungen\""),
        ["table id twice"] = parts => Replace(parts, FindingsTable, "id=\"3\"", "id=\"2\""),
        ["table of a header only"] = parts => Replace(parts, FindingsTable, TableRange(), "A4:H4"),
        ["rows out of order"] = parts => Replace(parts, Findings, "<x:row r=\"7\"", "<x:row r=\"9\""),
        ["cells out of order"] = parts => Replace(parts, Findings, "<x:c r=\"B7\"", "<x:c r=\"D7\""),
        ["cell twice"] = parts => Replace(parts, Findings, "<x:c r=\"B7\"", "<x:c r=\"A7\""),
        ["cell beyond the last column"] = parts => Replace(parts, Findings, "<x:c r=\"H7\"", "<x:c r=\"XFE7\""),
        ["merged cells that overlap"] = parts => Replace(
            parts, Cover, "<x:hyperlinks>", "<x:mergeCells count=\"2\"><x:mergeCell ref=\"A1:B2\"/><x:mergeCell ref=\"B2:C3\"/></x:mergeCells><x:hyperlinks>"),
        ["broken formula in a cell"] = parts => Replace(parts, "xl/worksheets/sheet2.xml", "<x:v>0</x:v>", "<x:f>SUM((</x:f><x:v>0</x:v>"),
        ["broken formula in a condition"] = parts => Replace(
            parts,
            Cover,
            "<x:hyperlinks>",
            "<x:conditionalFormatting sqref=\"A1\"><x:cfRule type=\"expression\" "
                + "priority=\"1\"><x:formula>A1=(</x:formula></x:cfRule></x:conditionalFormatting><x:hyperlinks>"),
        ["text too long"] = parts => Replace(parts, Strings, "Prüflauf", new string('x', 32_768)),
        ["link to nowhere"] = parts => Replace(parts, Cover, "location=\"'Bestellungen'!A1\"", "location=\"'Gefunden'!A1\""),
        ["broken defined name"] = parts => Replace(parts, Workbook, "Befunde!$4:$4", "#REF!$4:$4"),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static MemoryStream Plant(string name, Stream sound)
    {
        var parts = Read(sound);
        All[name](parts);
        return Write(parts);
    }

    private static void Replace(Dictionary<string, string> parts, string part, string sound, string broken)
    {
        var position = parts[part].IndexOf(sound, StringComparison.Ordinal);
        Assert.True(position >= 0, $"{part} has no {sound}");
        parts[part] = parts[part].Remove(position, sound.Length).Insert(position, broken);
    }

    private static void Replace(Dictionary<string, string> parts, string part, Regex sound, string broken)
    {
        Assert.Matches(sound, parts[part]);
        var match = sound.Match(parts[part]);
        var rest = parts[part].Remove(match.Index, match.Length).Insert(match.Index, broken);

        // Where an element is taken out, it comes back at the very end, where the schema does not want it.
        parts[part] = broken.Length == 0 && part == Findings ? rest.Replace("</x:worksheet>", $"{match.Value}</x:worksheet>", StringComparison.Ordinal) : rest;
    }

    private static Dictionary<string, string> Read(Stream workbook)
    {
        using var package = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    private static MemoryStream Write(Dictionary<string, string> parts)
    {
        var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    [GeneratedRegex("<x:pageMargins[^>]*/>")]
    private static partial Regex PageMargins();

    [GeneratedRegex("<Override[^>]*worksheets/sheet4.xml[^>]*/>")]
    private static partial Regex SheetContentType();

    [GeneratedRegex("A4:H\\d+")]
    private static partial Regex TableRange();
}
