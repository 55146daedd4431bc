using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Judges a whole field value: nothing, a stand-in for nothing, or hidden by stars.</summary>
internal static class FieldText
{
    private const int LongestFiller = 14;

    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—._*# /\\?!,:;+~'\"()");

    private static readonly SearchValues<char> MaskMarks = SearchValues.Create("*•█●Xx");

    private static readonly SearchValues<string> MaskWords = SearchValues.Create(["redacted", "masked"], StringComparison.OrdinalIgnoreCase);

    // Not among them: words that are also a place or a state, such as the towns Leer and Ohne or "KA" for Karnataka.
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "n/a", "na", "n.a.", "n.a", "#n/a", "null", "(null)", "<null>", "none", "nil", "undefined", "unbekannt", "unknown", "keine", "keiner", "k.a.", "k.a", "tbd", "tba", "test",
        "0", "nan", "empty", "not provided", "nicht vorhanden", "keine angabe", "n.v.", "xx", "unbek.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerBySpan = Fillers.GetAlternateLookup<ReadOnlySpan<char>>();

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

    public static bool IsFiller(string text)
    {
        // The usual value is longer than any stand-in and starts with a letter.
        if (text.Length > LongestFiller && char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        var value = text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered)).Trim();

        return value.Length > 0 && ((value.Length <= LongestFiller && FillerBySpan.Contains(value)) || IsRunOfMarks(value) || !value.ContainsAnyExcept('x', 'X'));
    }

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
