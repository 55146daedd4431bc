using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>Shortens and lengthens words of a street as the stocks list it.</summary>
internal sealed class Abbreviating(Random random)
{
    public string Of(string street, CountryStock stock)
    {
        if (random.Next(2) == 0)
        {
            return street;
        }

        var entry = Matching(street, stock).OrderBy(_ => random.Next()).FirstOrDefault();

        return entry.Pattern is null ? street : Regex.Replace(street, entry.Pattern, entry.Other.Replace("$", "$$", StringComparison.Ordinal)).Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    /// <summary>Whether one word is a listed writing of the other.</summary>
    public static bool AreSame(CountryStock stock, string one, string other)
        => stock.Abbreviations.Select(Split).Any(entry => (Is(entry.Long, one) && Is(entry.Short, other)) || (Is(entry.Long, other) && Is(entry.Short, one)));

    /// <summary>Whether the word is listed as a short form.</summary>
    public static bool IsShort(CountryStock stock, string word) => stock.Abbreviations.Select(Split).Any(entry => Is(entry.Short, word));

    private static bool Is(string listed, string word) => listed.Trim('-', '.').Equals(word.Trim('.'), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string? Pattern, string Other)> Matching(string street, CountryStock stock)
        => stock.Abbreviations.SelectMany(Directions).Where(entry => Regex.IsMatch(street, entry.Pattern)).Select(entry => ((string?)entry.Pattern, entry.Other));

    private static IEnumerable<(string Pattern, string Other)> Directions(string entry)
    {
        var (full, shorter, isBoth) = Split(entry);
        var isEnding = full[0] == '-';
        full = full.TrimStart('-');

        yield return (Pattern(full, isEnding), shorter);

        if (isBoth && shorter.Length > 1)
        {
            yield return (Pattern(shorter, isEnding), full);
        }
    }

    private static (string Long, string Short, bool IsBoth) Split(string entry)
    {
        var at = entry.IndexOfAny(['=', '>']);

        return (entry[..at], entry[(at + 1)..], entry[at] == '=');
    }

    private static string Pattern(string word, bool isEnding)
    {
        var before = isEnding ? @"(?<=\p{L})" : @"(?<![\p{L}\p{N}'’])";
        var after = char.IsLetterOrDigit(word[^1]) ? @"(?![\p{L}\p{N}'’.])" : "";

        return before + Regex.Escape(word) + after;
    }
}
