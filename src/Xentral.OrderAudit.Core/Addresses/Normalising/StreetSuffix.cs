namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Kinds of streets that are written as the end of the word: Hauptstraße, Lindenweg, Storgatan.</summary>
internal static class StreetSuffix
{
    private const string Street = "str";

    private static readonly string[] StreetSpellings = ["strasse", "strasze", "strase", "strass", "straat", "strat", "stra??e", "stra?e", "str??e"];

    // Folded, longest first where one ends like another.
    private static readonly string[] All =
        ["str", "chaussee", "allee", "gasse", "platz", "steig", "graben", "markt", "weg", "ring", "damm", "ufer", "pfad", "wall", "stieg", "promenade",
         "gatan", "vagen", "veien", "gata", "gate", "vej", "gade", "katu", "plein", "gracht", "dijk", "singel", "kade", "steeg"];

    /// <summary>Turns "hauptstrasse" into "hauptstr" in place and gives the new length.</summary>
    public static int Shorten(Span<char> word, int length)
    {
        foreach (var spelling in StreetSpellings)
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
        foreach (var suffix in All)
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return suffix.Length;
            }
        }

        return 0;
    }
}
