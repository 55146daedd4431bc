using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>One sheet, read once from front to back.</summary>
internal sealed class SheetLint(
    PackageParts parts,
    string name,
    string part,
    IReadOnlyList<string> sheetNames,
    WorkbookStyles styles,
    IReadOnlyList<string> strings,
    TableLint tables,
    List<string> faults)
{
    private const int MostLinks = 65_530;
    private const int LongestList = 255;

    private readonly Dictionary<CellPlace, string> headers = [];
    private readonly List<(CellPlace First, CellPlace Last)> merges = [];
    private readonly Dictionary<string, XElement> tableOfPart = [];
    private HashSet<int> headerRows = [];
    private CellPlace last;
    private int links;

    public void Check()
    {
        var relationships = parts.RelationshipsOf(part);
        foreach (var target in relationships.Values.Where(target => target.StartsWith("xl/tables/", StringComparison.Ordinal) && parts.Has(target)))
        {
            tableOfPart[target] = parts.Load(target).Root!;
        }

        headerRows = [.. tableOfPart.Values.Select(table => CellPlace.ParseRange(table.Attribute("ref")!.Value).First.Row)];
        using (var stream = parts.Open(part))
        using (var reader = XmlReader.Create(stream))
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    CheckElement(reader, relationships);
                }
            }
        }

        CheckMerges();
        foreach (var (tablePart, table) in tableOfPart)
        {
            tables.Check(tablePart, table, place => headers.GetValueOrDefault(place));
        }

        if (links > MostLinks)
        {
            Fault($"{links} links");
        }
    }

    private void CheckElement(XmlReader reader, IReadOnlyDictionary<string, string> relationships)
    {
        switch (reader.LocalName)
        {
            case "row":
                CheckRow(reader);
                return;
            case "c":
                CheckCell(reader);
                return;
            case "f" or "formula":
                Fault("a formula");
                break;
            case "formula1" when reader.Depth > 0:
                CheckListLength(reader);
                return;
            case "mergeCell":
                merges.Add(CellPlace.ParseRange(reader.GetAttribute("ref")!));
                break;
            case "hyperlink":
                CheckLink(reader);
                break;
        }

        CheckAttributes(reader, relationships);
    }

    private void CheckAttributes(XmlReader reader, IReadOnlyDictionary<string, string> relationships)
    {
        if (reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") is { } id && !relationships.ContainsKey(id))
        {
            Fault($"relationship {id} does not exist");
        }

        if (reader.GetAttribute("uid", "http://schemas.microsoft.com/office/spreadsheetml/2014/revision") is { } uid && !TableLint.Guid().IsMatch(uid))
        {
            Fault($"“{uid}” is no GUID in capitals");
        }
    }

    private void CheckRow(XmlReader reader)
    {
        var row = int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture);
        if (row <= last.Row)
        {
            Fault($"row {row} behind row {last.Row}");
        }

        last = new(0, row);
        CheckStyle(reader.GetAttribute("s"));
    }

    private void CheckCell(XmlReader reader)
    {
        var reference = reader.GetAttribute("r")!;
        var place = CellPlace.Parse(reference);
        if (!place.IsInside)
        {
            Fault($"cell {reference} lies outside");
        }

        if (place.Row != last.Row || place.Column <= last.Column)
        {
            Fault($"cell {reference} stands behind column {last.Column} of row {last.Row}");
        }

        last = place;
        CheckStyle(reader.GetAttribute("s"));
        if (!reader.IsEmptyElement)
        {
            CheckValue(reader, reference, place);
        }
    }

    private void CheckValue(XmlReader reader, string reference, CellPlace place)
    {
        var type = reader.GetAttribute("t") ?? "n";
        var (value, inline, formula) = Content(reader);
        if (formula)
        {
            Fault($"cell {reference} holds a formula");
        }

        var text = type switch
        {
            "s"
                => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
                    ? strings[index]
                    : Broken($"text {value}, which does not exist"),
            "inlineStr" => inline,
            "str" => value,
            "n"
                => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? value
                    : Broken($"“{value}”, which is no number"),
            "b" or "e" => value,
            _ => Broken($"type {type}"),
        };

        // Shared texts were looked at once, where they stand.
        if (type != "s")
        {
            faults.AddRange(CellTexts.Faults(text).Select(fault => $"{name}!{reference}: {fault}"));
        }

        if (headerRows.Contains(place.Row))
        {
            headers[place] = text;
        }

        string Broken(string what)
        {
            Fault($"cell {reference} holds {what}");
            return "";
        }
    }

    // Leaves the reader at the cell's end. Without a reader of its own for each cell: there are millions.
    private static (string Value, string Inline, bool HasFormula) Content(XmlReader reader)
    {
        var (value, inline, formula) = ("", "", false);
        var (end, element) = (reader.Depth, "");
        while (reader.Read() && reader.Depth > end)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    formula |= element == "f";
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when element == "v":
                    value += reader.Value;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when element == "t":
                    inline += reader.Value;
                    break;
            }
        }

        return (value, inline, formula);
    }

    private void CheckStyle(string? style)
    {
        if (style is not null && int.Parse(style, CultureInfo.InvariantCulture) >= styles.CellFormats)
        {
            Fault($"style {style} does not exist");
        }
    }

    private void CheckLink(XmlReader reader)
    {
        links++;
        if (reader.GetAttribute("location") is not { } location)
        {
            return;
        }

        var sheet = location.LastIndexOf('!') is var mark and > 0 ? location[..mark].Trim('\'').Replace("''", "'", StringComparison.Ordinal) : "";
        if (!sheetNames.Contains(sheet, StringComparer.OrdinalIgnoreCase))
        {
            Fault($"a link to {location}, which is not there");
        }
    }

    private void CheckListLength(XmlReader reader)
    {
        using var content = reader.ReadSubtree();
        content.Read();
        if (content.ReadElementContentAsString() is { Length: > LongestList } list)
        {
            Fault($"a list of {list.Length} characters");
        }
    }

    private void CheckMerges()
    {
        foreach (var (index, merge) in merges.Index())
        {
            if (merges.Skip(index + 1).Any(other => Overlap(merge, other)))
            {
                Fault("merged cells overlap");
            }
        }
    }

    private static bool Overlap((CellPlace First, CellPlace Last) left, (CellPlace First, CellPlace Last) right)
        => left.First.Column <= right.Last.Column
            && right.First.Column <= left.Last.Column
            && left.First.Row <= right.Last.Row
            && right.First.Row <= left.Last.Row;

    private void Fault(string sentence) => faults.Add($"{name}: {sentence}");
}
