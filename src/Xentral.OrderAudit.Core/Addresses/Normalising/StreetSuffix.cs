namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Kinds of streets that are written as the end of the word: Hauptstraße, Lindenweg, Storgatan.</summary>
internal static class StreetSuffix
{
    private const string Street = "str";

    private static readonly string[]?[] StreetSpellings = ByLastLetter(["strasse", "strasze", "strase", "strass", "strat", "stra??e", "stra?e", "str??e"]);

    // Folded, longest first where one ends like another.
    private static readonly string[]?[] All = ByLastLetter(
        ["str", "chaussee", "allee", "gasse", "platz", "steig", "graben", "markt", "weg", "ring", "damm", "ufer", "pfad", "wall", "stieg", "promenade",
         "gatan", "vagen", "veien", "vegen", "gaten", "gata", "gate", "vej", "gade", "katu", "plein", "gracht", "dijk", "singel", "kade", "steeg"]);

    /// <summary>Turns "hauptstrasse" into "hauptstr" in place and gives the new length.</summary>
    public static int Shorten(Span<char> word, int length)
    {
        foreach (var spelling in EndingLike(StreetSpellings, word[..length]))
        {
            if (length >= spelling.Length && word[..length].EndsWith(spelling, StringComparison.Ordinal))
            {
                Street.CopyTo(word[(length - spelling.Length)..]);

                return length - spelling.Length + Street.Length;
            }
        }

        return length;
    }

    public static bool IsAtEndOf(ReadOnlySpan<char> word) => LengthAtEndOf(word) > 0;

    /// <summary>Letters of the street kind at the end, 0 when there is none or nothing would be left.</summary>
    public static int LengthAtEndOf(ReadOnlySpan<char> word)
    {
        foreach (var suffix in EndingLike(All, word))
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return suffix.Length;
            }
        }

        return 0;
    }

    // Asked for every word of every order: one look at the last letter settles most of them.
    private static ReadOnlySpan<string> EndingLike(string[]?[] suffixes, ReadOnlySpan<char> word)
        => word.Length > 2 && word[^1] is >= 'a' and <= 'z' ? suffixes[word[^1] - 'a'] : [];

    private static string[]?[] ByLastLetter(string[] suffixes)
    {
        var byLetter = new string[]?['z' - 'a' + 1];

        foreach (var group in suffixes.GroupBy(suffix => suffix[^1]))
        {
            byLetter[group.Key - 'a'] = [.. group];
        }

        return byLetter;
    }
}
