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

    // Everything outside these ranges can be judged without looking at neighbours; the rest takes the slow way.
    private static bool IsSafe(ReadOnlySpan<char> text)
        => text.IndexOfAnyInRange('\0', '\u001F') < 0
        && text.IndexOfAnyInRange('\u007F', '\u009F') < 0
        && text.IndexOfAnyInRange('\u2028', '\u202E') < 0
        && text.IndexOfAnyInRange('\u2066', '\u2069') < 0
        && text.IndexOfAnyInRange('\uD800', '\uFFFF') < 0;

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
