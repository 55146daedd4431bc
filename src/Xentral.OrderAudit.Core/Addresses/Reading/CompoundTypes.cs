namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Kinds of streets written as the end of a word: Hauptstraße, Lindenweg, Storgatan. From <c>street-suffixes.txt</c>.</summary>
internal static class CompoundTypes
{
    // Shorter than this nothing of a name is left: "Str." alone is a word of its own.
    private const int ShortestStem = 2;
    private static readonly (string Spelling, string Canonical)[]?[] ByLastLetter = Read();

    /// <summary>The word is nothing but a kind of street.</summary>
    public static bool IsKind(ReadOnlySpan<char> word)
    {
        foreach (var (_, canonical) in word.Length > 2 && word[^1] is >= 'a' and <= 'z' ? ByLastLetter[word[^1] - 'a'] ?? [] : [])
        {
            if (word.SequenceEqual(canonical))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Turns "hauptstrasse" into "hauptstr" in place; gives the new length and the letters before the kind, 0 for none.</summary>
    public static int Shorten(Span<char> word, int length, out int stem)
    {
        stem = 0;

        if (length < 3 || word[length - 1] is < 'a' or > 'z')
        {
            return length;
        }

        foreach (var (spelling, canonical) in ByLastLetter[word[length - 1] - 'a'] ?? [])
        {
            if (length < spelling.Length || !word[..length].EndsWith(spelling, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = length - spelling.Length;

            if (rest is > 0 and < ShortestStem)
            {
                return length;
            }

            canonical.CopyTo(word[rest..]);
            stem = rest;

            return rest + canonical.Length;
        }

        return length;
    }

    private static (string Spelling, string Canonical)[]?[] Read()
    {
        var byLetter = new (string Spelling, string Canonical)[]?['z' - 'a' + 1];
        var all = EmbeddedWords.Lines("street-suffixes")
            .Select(line => line.Split(':'))
            .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(spelling => (Spelling: spelling, Canonical: parts[0].Trim())))
            .OrderByDescending(entry => entry.Spelling.Length);

        foreach (var group in all.GroupBy(entry => entry.Spelling[^1]))
        {
            byLetter[group.Key - 'a'] = [.. group];
        }

        return byLetter;
    }
}
