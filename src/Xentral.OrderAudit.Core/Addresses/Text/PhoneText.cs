using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>Compares phone numbers. Most are settled by their digits; only what is left asks the phone library, whose data takes long to load.</summary>
public static class PhoneText
{
    private const int FewestOwnDigits = 7;
    private const int Longest = 40;

    // Andorra and the Faroe Islands have six; what is shorter reaches nobody from outside its town.
    private const int FewestUsableDigits = 6;

    public static bool AreSame(string amazon, string erp, string country)
        => amazon == erp || AreSameDigits(amazon, erp) || PhoneLibrary.AreSame(FirstNumber(amazon), FirstNumber(erp), country);

    /// <summary>Equal digits, or equal but for the country code, the trunk zero or an extension that the carrier cut.</summary>
    public static bool AreSameDigits(string amazon, string erp)
    {
        Span<char> first = stackalloc char[Longest];
        Span<char> second = stackalloc char[Longest];
        var one = Digits(amazon, first).TrimStart('0');
        var other = Digits(erp, second).TrimStart('0');
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));

        // Country codes have up to three digits, and a zero may stand behind them ("+49 (0) 171 …").
        return shorter >= FewestOwnDigits && longer - shorter <= 4
            && (one.Length >= other.Length ? one.EndsWith(other, StringComparison.Ordinal) : other.EndsWith(one, StringComparison.Ordinal));
    }

    /// <summary>Numbers of an ordinary length are not looked at more closely: every sixth order has no phone at all.</summary>
    public static bool MayBeDialled(string text, string country)
    {
        Span<char> buffer = stackalloc char[Longest];
        var digits = Digits(text, buffer);

        if (digits.Length < FewestUsableDigits || (digits.Length >= FewestOwnDigits && !digits.ContainsAnyExcept(digits[0])))
        {
            return false;
        }

        return digits is not ("1234567890" or "123456789" or "12345678" or "0123456789") && (digits.Length is >= 9 and <= 12 || PhoneLibrary.IsPossible(FirstNumber(text), country));
    }

    private static ReadOnlySpan<char> Digits(string text, Span<char> target)
    {
        var length = 0;

        foreach (var letter in FirstNumber(text))
        {
            if (char.IsAsciiDigit(letter) && length < target.Length)
            {
                target[length++] = letter;
            }
        }

        return target[..length];
    }

    // "089 123456 Büro" and "089 123456 / 0171 2345678": the first one is meant.
    private static string FirstNumber(string text)
    {
        var value = text.Length <= TextRepair.LongestConsidered ? text.AsSpan().Trim() : text.AsSpan(0, Longest).Trim();

        for (var i = FewestOwnDigits; i < value.Length; i++)
        {
            if (char.IsLetter(value[i]) || value[i] is ';' or ',' || (value[i] == '/' && i > FewestOwnDigits))
            {
                return value[..i].ToString();
            }
        }

        return value.Length == text.Length ? text : value.ToString();
    }
}
