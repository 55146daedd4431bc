using System.Xml;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Of(PackageParts parts, List<string> faults)
    {
        List<string> strings = [];
        if (!parts.Has("xl/sharedStrings.xml"))
        {
            return strings;
        }

        using var stream = parts.Open("xl/sharedStrings.xml");
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                using var item = reader.ReadSubtree();
                strings.Add(CellTexts.Read(item));
            }
        }

        faults.AddRange(strings.SelectMany(CellTexts.Faults).Select(fault => $"xl/sharedStrings.xml: {fault}"));
        return strings;
    }
}
