using System.Buffers;
using System.Text;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>The bare form of a postal code: what is left when case, blanks and separators are gone.</summary>
public static class PostalCodeKey
{
    // The longest real code has eleven characters; more is text that does not belong here.
    private const int LongestConsidered = 40;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static string Of(string code)
    {
        if (!code.AsSpan().ContainsAnyExcept(KeyCharacters))
        {
            return code.Length <= LongestConsidered ? code : code[..LongestConsidered];
        }

        Span<char> key = stackalloc char[LongestConsidered];
        var length = 0;

        foreach (var rune in code.AsSpan(0, Math.Min(code.Length, 4 * LongestConsidered)).EnumerateRunes())
        {
            var letter = Plain(rune);

            if (letter != '\0' && length < key.Length)
            {
                key[length++] = letter;
            }
        }

        return new string(key[..length]);
    }

    private static char Plain(Rune rune)
    {
        // Full-width forms, as typed on Japanese keyboards.
        var value = rune.Value is >= 0xFF01 and <= 0xFF5E ? rune.Value - 0xFEE0 : rune.Value;

        return value < 128 && char.IsAsciiLetterOrDigit((char)value) ? char.ToUpperInvariant((char)value) : '\0';
    }
}
