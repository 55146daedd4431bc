using System.Net;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>The only way text gets into the page: safe and escaped.</summary>
internal static class Markup
{
    public static string Text(string text) => WebUtility.HtmlEncode(SafeText.Of(text));

    public static void Element(this TextWriter output, string name, string text, string attributes = "")
    {
        if (text.Length > 0)
        {
            output.Write($"<{name}{(attributes.Length > 0 ? $" {attributes}" : "")}>{Text(text)}</{name}>\n");
        }
    }
}
