namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>"K?nig" may be "König": a question mark stands for one letter, which folding may have made two.</summary>
internal static class ReplacedLetters
{
    private const int MostLetters = 3;

    public static bool Match(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
        => one.Contains('?') ? Matches(one, other, MostLetters * 4) : other.Contains('?') && Matches(other, one, MostLetters * 4);

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word, int budget)
    {
        // A word of nothing but question marks could be anything.
        return pattern.ContainsAnyExcept('?') && From(pattern, word, ref budget);
    }

    private static bool From(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word, ref int budget)
    {
        while (pattern.Length > 0 && pattern[0] != '?')
        {
            if (word.Length == 0 || (word[0] != pattern[0] && word[0] != '?'))
            {
                return false;
            }

            pattern = pattern[1..];
            word = word[1..];
        }

        if (pattern.Length == 0)
        {
            return word.Length == 0;
        }

        for (var letters = 0; letters <= MostLetters && letters <= word.Length && budget > 0; letters++)
        {
            budget--;

            if (From(pattern[1..], word[letters..], ref budget))
            {
                return true;
            }
        }

        return false;
    }
}
