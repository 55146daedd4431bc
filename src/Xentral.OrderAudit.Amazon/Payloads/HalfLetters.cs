using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Reads a JSON text in which a program has cut a letter of two halves (an emoji, say) in the middle.</summary>
internal static class HalfLetters
{
    /// <param name="escaped">As it stands between the quotes.</param>
    public static string Mend(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\' || at + 1 == escaped.Length)
            {
                text.Append(escaped[at]);
            }
            else if (escaped[++at] != 'u')
            {
                text.Append(Named(escaped[at]));
            }
            else if (UnitAt(escaped, at + 1) is { } unit)
            {
                text.Append(unit);
                at += 4;
            }
        }

        // What is left alone becomes U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static char Named(char letter) => letter switch
    {
        'n' or 'r' or 't' or 'b' or 'f' => ' ',
        _ => letter,
    };

    private static char? UnitAt(string text, int at)
        => at + 4 <= text.Length && ushort.TryParse(text.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
