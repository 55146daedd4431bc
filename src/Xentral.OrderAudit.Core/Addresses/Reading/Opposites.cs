namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>"Oberdorf" and "Unterdorf", "Ostring" and "Westring" are two places, however alike they are written.</summary>
internal static class Opposites
{
    private const int Longest = 8;
    private const int Shortest = 2;

    // Endings of adjectives: "Alte", "Neuer", "Grote".
    private const int LongestEnding = 2;

    /// <summary>The word alone is one of a pair of opposites: "Alte", "Upper", "Nowy".</summary>
    public static bool IsOne(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        for (var ending = 0; ending <= LongestEnding && word.Length - ending >= Shortest; ending++)
        {
            if (lexicon.Find(word[..^ending]) is { } meaning && (meaning.Senses & Senses.Opposite) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Tell(Lexicon lexicon, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (var length = Shortest; length <= Math.Min(Longest, one.Length); length++)
        {
            if (lexicon.Find(one[..length]) is not { } meaning || (meaning.Senses & Senses.Opposite) == 0)
            {
                continue;
            }

            var rest = one[length..];

            if (rest.Length < other.Length && other.EndsWith(rest, StringComparison.Ordinal)
                && lexicon.Find(other[..^rest.Length]) is { } opposite && (opposite.Senses & Senses.Opposite) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
