namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Kinds of streets written as the end of a word: Hauptstraße, Lindenweg, Storgatan; some only where a full stop follows: Herreng.</summary>
internal sealed class CompoundTypes
{
    // Shorter than this nothing of a name is left.
    private const int ShortestStem = 2;

    private readonly (string Ending, string Canonical, bool OnlyDotted)[]?[] _byLastLetter = new (string, string, bool)[]?['z' - 'a' + 1];

    public CompoundTypes(IEnumerable<string> scopes)
    {
        var all = scopes.SelectMany(WordLists.EndingsIn).Where(entry => entry.Ending[^1] is >= 'a' and <= 'z').OrderByDescending(entry => entry.Ending.Length).ToList();

        foreach (var group in all.GroupBy(entry => entry.Ending[^1]))
        {
            _byLastLetter[group.Key - 'a'] = [.. group];
        }
    }

    /// <summary>Turns "hauptstrasse" into "hauptstr" in place; gives the new length and the letters before the kind, 0 for none.</summary>
    public int Shorten(Span<char> word, int length, bool isDotted, out int stem)
    {
        stem = 0;

        if (length < 3 || word[length - 1] is < 'a' or > 'z')
        {
            return length;
        }

        foreach (var (ending, canonical, onlyDotted) in _byLastLetter[word[length - 1] - 'a'] ?? [])
        {
            var rest = length - ending.Length;

            if ((rest >= ShortestStem || (rest == 0 && !onlyDotted)) && (isDotted || !onlyDotted) && word[..length].EndsWith(ending, StringComparison.Ordinal) && rest + canonical.Length <= word.Length)
            {
                canonical.CopyTo(word[rest..]);
                stem = rest;

                return rest + canonical.Length;
            }
        }

        return length;
    }
}
