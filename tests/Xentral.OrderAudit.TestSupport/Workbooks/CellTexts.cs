using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>Texts of cells and what no cell may hold.</summary>
internal static partial class CellTexts
{
    private const int Longest = 32_767;

    /// <summary>All <c>t</c> elements below the reader's, joined.</summary>
    public static string Read(XmlReader reader)
    {
        var text = new StringBuilder();
        var isText = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = reader.LocalName == "t";
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    text.Append(reader.Value);
                    break;
            }
        }

        return text.ToString();
    }

    public static IEnumerable<string> Faults(string text)
    {
        if (text.Length > Longest)
        {
            yield return $"a text of {text.Length} characters";
        }

        // A surrogate written by number is half an emoji, and the library's known fault.
        if (EscapedHalf().IsMatch(text))
        {
            yield return "half a character, escaped";
        }
    }

    [GeneratedRegex("(?<!_x005F)_x[Dd][89A-Fa-f][0-9A-Fa-f]{2}_")]
    private static partial Regex EscapedHalf();
}
