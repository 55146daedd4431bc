using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>
/// Foreign text made fit for files: control characters, lone surrogates, noncharacters and characters that turn the reading direction
/// become U+FFFD. Line breaks and tabs become blanks. Ordinary text comes back as it is, without a copy.
/// </summary>
internal static class SafeText
{
    /// <summary>Stands for a character no file may hold.</summary>
    public const char Replacement = '\uFFFD';

    public static string Of(string text) => IsSafe(text) ? text : Cleaned(text);

    private static bool IsSafe(string text)
    {
        foreach (var character in text)
        {
            // Everything below can be judged without looking at neighbours; the rest takes the slow way.
            if (character < ' ' || character is >= '\u007F' and <= '\u009F' || character is >= '\u2028' and <= '\u202E'
                || character is >= '\u2066' and <= '\u2069' || character >= '\uD800')
            {
                return false;
            }
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes already yields U+FFFD for a lone surrogate.
            cleaned.Append(rune.Value is '\n' or '\r' or '\t' ? " " : IsHarmful(rune) ? Replacement.ToString() : rune.ToString());
        }

        return cleaned.ToString();
    }

    private static bool IsHarmful(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
