using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>Shortens and lengthens words of a street as the stocks list it.</summary>
internal sealed class Abbreviating(Random random)
{
    private static readonly ConcurrentDictionary<string, Entry[]> ByCountry = new();

    public string Of(string street, CountryStock stock)
    {
        if (random.Next(2) == 0)
        {
            return street;
        }

        var matching = Entries(stock).Where(entry => entry.Pattern.IsMatch(street)).ToList();

        return matching.Count == 0 ? street : matching[random.Next(matching.Count)].In(street);
    }

    public static IEnumerable<string> AllOf(string street, CountryStock stock)
        => Entries(stock).Where(entry => entry.Pattern.IsMatch(street)).Select(entry => entry.In(street));

    /// <summary>Whether one word is a listed writing of the other.</summary>
    public static bool AreSame(CountryStock stock, string one, string other)
        => Entries(stock).Any(entry => (Is(entry.Word, one) && Is(entry.Other, other)) || (Is(entry.Word, other) && Is(entry.Other, one)));

    /// <summary>Whether the word is listed as a short form.</summary>
    public static bool IsShort(CountryStock stock, string word) => Entries(stock).Any(entry => Is(entry.Other, word));

    private static bool Is(string listed, string word) => listed.Trim('.').Equals(word.Trim('.'), StringComparison.OrdinalIgnoreCase);

    private static Entry[] Entries(CountryStock stock) => ByCountry.GetOrAdd(stock.Country, _ => [.. stock.Abbreviations.SelectMany(Directions)]);

    private static IEnumerable<Entry> Directions(string text)
    {
        var at = text.IndexOfAny(['=', '>']);
        var isEnding = text[0] == '-';
        var (full, shorter) = (text[..at].TrimStart('-'), text[(at + 1)..]);

        yield return Entry.Of(full, shorter, isEnding);

        if (text[at] == '=' && shorter.Length > 1)
        {
            yield return Entry.Of(shorter, full, isEnding);
        }
    }

    private sealed record Entry(Regex Pattern, string Word, string Other)
    {
        public static Entry Of(string word, string other, bool isEnding)
        {
            var before = isEnding ? @"(?<=\p{L})" : @"(?<![\p{L}\p{N}'’])";
            var after = char.IsLetterOrDigit(word[^1]) ? @"(?![\p{L}\p{N}'’.])" : "";

            return new(new Regex(before + Regex.Escape(word) + after), word, other);
        }

        public string In(string street)
            => Pattern.Replace(street, Other.Replace("$", "$$", StringComparison.Ordinal)).Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
