using System.Buffers;
using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Judges a whole field value: nothing, a stand-in for nothing, or hidden by stars.</summary>
public static class FieldText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—._*# /\\?!,:;+~'\"()");

    private static readonly SearchValues<char> MaskMarks = SearchValues.Create("*•█●Xx");

    private static readonly SearchValues<string> MaskWords = SearchValues.Create(["redacted", "masked"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Empty, blank, a stand-in or masked: nothing a parcel could be sent to.</summary>
    public static bool IsUnusable(string text) => IsBlank(text) || IsFiller(text) || IsMasked(text);

    /// <summary>Nothing that can be seen: empty, blanks of any kind, control and zero-width characters.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered)))
        {
            if (letter > ' ' && !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same, for a field of Xentral's whose value at Amazon is known.</summary>
    public static bool IsUnusable(string text, string amazon) => IsBlank(text) || IsFiller(text, amazon) || IsMasked(text);

    /// <summary>A value that can only be a stand-in.</summary>
    public static bool IsFiller(string text)
    {
        // The usual value starts with a letter and is longer than any stand-in or has a number.
        if (text.Length > 0 && char.IsAsciiLetter(text[0]) && (text.Length > Placeholders.Longest || text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            return false;
        }

        var value = text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered)).Trim();

        return value.Length > 0 && (Placeholders.Contain(value) || IsRunOfMarks(value) || !value.ContainsAnyExcept('x', 'X'));
    }

    /// <summary>A stand-in, or a word that is one where Amazon does not have it: Leer and Ohne are towns as well.</summary>
    /// <param name="amazon">What Amazon has in the same field.</param>
    public static bool IsFiller(string text, string amazon)
        => IsFiller(text)
            || (text.Length > 0 && text.Length <= Placeholders.Longest && Placeholders.MayContain(text.AsSpan().Trim()) && !Says(amazon, text));

    public static bool IsMasked(string text)
    {
        var value = text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered));

        if (!value.ContainsAny(MaskMarks))
        {
            return value.ContainsAny(MaskWords);
        }

        if (value.ContainsAny("*•█●") && LongestRunOf(value, static letter => letter is '*' or '•' or '█' or '●') >= 3)
        {
            return true;
        }

        return (value.ContainsAny('X', 'x') && HasWordOfX(value))
            || value.ContainsAny(MaskWords);
    }

    private static bool Says(string amazon, string word)
        => $" {Folding.Key(amazon)} ".Contains($" {Folding.Key(word)} ", StringComparison.Ordinal);

    private static bool IsRunOfMarks(ReadOnlySpan<char> value)
        => value.Length > 0 && !value.ContainsAnyExcept(Marks);

    private static bool HasWordOfX(ReadOnlySpan<char> value)
    {
        var run = 0;

        for (var i = 0; i <= value.Length; i++)
        {
            var isX = i < value.Length && value[i] is 'X' or 'x';

            if (!isX && run >= 4 && (i == value.Length || !char.IsLetterOrDigit(value[i])) && (i - run == 0 || !char.IsLetterOrDigit(value[i - run - 1])))
            {
                return true;
            }

            run = isX ? run + 1 : 0;
        }

        return false;
    }

    private static int LongestRunOf(ReadOnlySpan<char> value, Func<char, bool> isPart)
    {
        var (run, longest) = (0, 0);

        foreach (var letter in value)
        {
            run = isPart(letter) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
