using System.Collections.Concurrent;
using System.Collections.Frozen;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Streets with two official names: Rue de la Loi is Wetstraat. Proof only where postal code and house number agree. Read when two streets first differ.</summary>
internal static class StreetNames
{
    private static readonly ConcurrentDictionary<Lexicon, FrozenDictionary<string, int[]>> ByLexicon = new();

    public static bool AreSame(ComparisonRun run)
    {
        if (run.PostalCode != PostalCodeRelation.Equal || !NumberJudge.HasPaired(run, Role.House))
        {
            return false;
        }

        var streets = ByLexicon.GetOrAdd(run.Amazon.Writing.Lexicon, Read);

        return streets.TryGetValue(KeyOf(run.Amazon), out var one) && streets.TryGetValue(KeyOf(run.Erp), out var other) && one.Intersect(other).Any();
    }

    // The words of the street as they are written, without numbers.
    private static string KeyOf(AddressReading side)
    {
        var words = new List<string>();

        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role is Role.StreetName or Role.StreetType && !side[i].Has(Senses.Particle))
            {
                words.Add(side.Text(i).ToString());
            }
        }

        return string.Join(' ', words);
    }

    private static string KeyOf(string word, Lexicon lexicon)
    {
        Span<char> key = stackalloc char[100];
        var length = lexicon.Endings.Shorten(key, Folding.Fold(word.AsSpan(0, Math.Min(word.Length, 64)), key), isDotted: false, out _);

        return new string(key[..length]);
    }

    private static FrozenDictionary<string, int[]> Read(Lexicon lexicon)
        => EmbeddedWords.Lines("street-names")
            .SelectMany((line, street) => line.Split(',', StringSplitOptions.TrimEntries).Select(name => (Key: KeyOfName(name, lexicon), Street: street)))
            .GroupBy(entry => entry.Key, entry => entry.Street)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static string KeyOfName(string name, Lexicon lexicon)
        => string.Join(' ', name.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(word => KeyOf(word, lexicon))
            .Where(word => lexicon.Find(word) is not { } meaning || (meaning.Senses & Senses.Particle) == 0));
}
