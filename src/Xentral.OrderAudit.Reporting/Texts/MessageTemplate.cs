using System.Text;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>Fills <c>{name}</c> places in one pass, so that a buyer's text holding braces is never taken for a place itself.</summary>
internal static class MessageTemplate
{
    /// <param name="valueOf">The text for a name, or <see langword="null"/> to leave the place as it stands.</param>
    public static string Fill(string template, Func<string, string?> valueOf)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 32);
        var position = 0;
        while (template.IndexOf('{', position) is var open and >= 0 && template.IndexOf('}', open) is var close and >= 0)
        {
            text.Append(template, position, open - position);
            text.Append(valueOf(template[(open + 1)..close]) ?? template[open..(close + 1)]);
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }
}
