using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>Tabs, line breaks, zero-width characters, byte order and direction marks, blanks around a value.</summary>
public static class InvisibleCharacters
{
    /// <summary>Anything that is not seen and is no blank.</summary>
    public static bool AreIn(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return false;
        }

        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered)))
        {
            if (letter is '\u2028' or '\u2029' || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Surround(string text) => text.Length > 1 && (IsBlank(text[0]) || IsBlank(text[^1])) && !string.IsNullOrWhiteSpace(text);

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0' or '\u2007' or '\u202F' or '\u3000';
}
