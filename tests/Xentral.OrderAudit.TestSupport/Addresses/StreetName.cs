using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A street as the stocks write it: <c>*telling*</c> words, <c>[type]</c>, <c>#</c> for the house number.</summary>
public sealed partial record StreetName(string Marked)
{
    public bool HasNumber => Marked.Contains('#', StringComparison.Ordinal);

    public string Text => Marks.Strip(Marked);

    public IReadOnlyList<string> Telling => [.. TellingWord().Matches(Marked).Select(match => match.Groups[1].Value)];

    public string Type => TypeWord().Match(Marked).Groups[1].Value;

    /// <summary>Telling words that are numbers: <c>Straße des 17. Juni</c>.</summary>
    public IReadOnlyList<string> Numbers => [.. Telling.SelectMany(word => Digits().Matches(word)).Select(match => match.Value)];

    /// <summary>Types and particles only; <see langword="null"/> where nothing would be left.</summary>
    public StreetName? WithoutTelling() => Kept(TellingWord().Replace(Marked, ""));

    public StreetName? Without(string word) => Kept(ReplaceFirst($"*{word}*", ""));

    public StreetName With(string word, string other) => new(ReplaceFirst($"*{word}*", $"*{other}*"));

    public StreetName WithType(string type)
    {
        var current = Type;
        var isCapital = current.Length > 0 && char.IsUpper(current[0]);

        return new(ReplaceFirst($"[{current}]", $"[{(isCapital ? char.ToUpperInvariant(type[0]) + type[1..] : type)}]"));
    }

    public StreetName WithNumber(string number, string other)
    {
        var word = Telling.First(telling => Digits().Matches(telling).Any(match => match.Value == number));

        return With(word, word.Replace(number, other, StringComparison.Ordinal));
    }

    private static StreetName? Kept(string marked)
    {
        var tidy = Tidy(marked);

        return Marks.Strip(tidy).Any(char.IsLetter) ? new(tidy) : null;
    }

    // A word that is gone takes its hyphen, dot and blank with it, and what now begins the street begins with a capital.
    private static string Tidy(string marked)
    {
        var tidy = Dangling().Replace(marked, "$1");
        tidy = Blanks().Replace(tidy, " ").Trim(' ', '-', ',');
        var first = tidy.AsSpan().IndexOfAnyExcept('[', '*');

        return first >= 0 && char.IsLower(tidy[first]) && marked[first] != tidy[first]
            ? tidy[..first] + char.ToUpperInvariant(tidy[first]) + tidy[(first + 1)..]
            : tidy;
    }

    private string ReplaceFirst(string piece, string other)
    {
        var at = Marked.IndexOf(piece, StringComparison.Ordinal);

        return at < 0 ? Marked : Marked[..at] + other + Marked[(at + piece.Length)..];
    }

    [GeneratedRegex(@"\*([^*]+)\*")]
    private static partial Regex TellingWord();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex TypeWord();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(^|\s)[.\-]+|-(?=[-\s]|$)")]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();
}
