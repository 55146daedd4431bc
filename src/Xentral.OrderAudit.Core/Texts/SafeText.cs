using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>
/// Foreign text made fit for files and screens: control characters (terminal escapes among them), lone surrogates, noncharacters and characters that turn
/// the reading direction become U+FFFD. Line breaks and tabs become blanks. Ordinary text comes back as it is, without a copy. The one place for this;
/// every writer of the program goes through it.
/// </summary>
public static class SafeText
{
    /// <summary>Stands for a character no file may hold.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Text that stands in one line.</summary>
    public static string Of(string text) => IsOrdinary(text) ? text : Cleaned(text, keepsLines: false);

    /// <summary>Text of several lines; its line breaks and tabs stay.</summary>
    public static string OfLines(string text) => IsOrdinary(text) ? text : Cleaned(text, keepsLines: true);

    /// <summary>Nothing in the text needs to be replaced.</summary>
    public static bool IsSafe(string text) => IsOrdinary(text) || Cleaned(text, keepsLines: false) == text;

    // Everything outside these ranges can be judged without looking at neighbours; the rest takes the slow way.
    private static bool IsOrdinary(ReadOnlySpan<char> text)
        => text.IndexOfAnyInRange('\0', '\u001F') < 0
        && text.IndexOfAnyInRange('\u007F', '\u009F') < 0
        && text.IndexOfAnyInRange('\u200E', '\u202E') < 0
        && text.IndexOfAnyInRange('\u2060', '\u206F') < 0
        && text.IndexOfAnyInRange('\uD800', '\uFFFF') < 0
        && !text.Contains('\u061C');

    private static string Cleaned(string text, bool keepsLines)
    {
        var cleaned = new StringBuilder(text.Length);
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            position += rune.Utf16SequenceLength;
            if (rune.Value is '\n' or '\r' or '\t')
            {
                // A carriage return by itself would let what follows overwrite the line.
                var isBreak = rune.Value != '\r' || (position < text.Length && text[position] == '\n');
                cleaned.Append(!keepsLines ? ' ' : isBreak ? (char)rune.Value : Replacement);
            }
            else
            {
                // EnumerateRunes already yields U+FFFD for a lone surrogate.
                cleaned.Append(IsHarmful(rune) ? Replacement.ToString() : rune.ToString());
            }
        }

        return cleaned.ToString();
    }

    private static bool IsHarmful(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
