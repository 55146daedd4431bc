using System.Collections.Concurrent;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// The words addresses are made of beside names, from the lists in <c>Vocabulary/</c>. Of each kind the country's own lines come before those
/// of the country it writes like, and these before those of all countries: "pl" is a square nearly everywhere, and a plentas in Lithuania.
/// </summary>
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lexicon> ByCountry = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Lexicon(string country)
    {
        string[] scopes = [country, WordLists.WritesLike(country), WordLists.Everywhere];
        _words = WordLists.MeaningsIn(scopes).GetAlternateLookup<ReadOnlySpan<char>>();
        Endings = new CompoundTypes(scopes);
        SameSound = Respellings.In(scopes, "same");
        AlikeSound = Respellings.In(scopes, "alike");
    }

    /// <summary>Kinds of streets that end a word.</summary>
    public CompoundTypes Endings { get; }

    /// <summary>Two ways to write one word.</summary>
    public Respellings SameSound { get; }

    /// <summary>Names that sound alike and may be two.</summary>
    public Respellings AlikeSound { get; }

    public static Lexicon Of(string country) => ByCountry.GetOrAdd(country, code => new Lexicon(code));

    /// <summary>Takes a folded word.</summary>
    public Meaning? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var meaning) ? meaning : null;
}
