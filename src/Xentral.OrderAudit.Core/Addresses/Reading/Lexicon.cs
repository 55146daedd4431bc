using System.Collections.Concurrent;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// The words addresses are made of beside names, from the lists in <c>Vocabulary/</c>: those used everywhere and those of one country.
/// A line reads <c>DE,AT street platz: platz pl</c>: where, what kind, the spelling that stands for all, the spellings.
/// </summary>
internal sealed class Lexicon
{
    private const string Everywhere = "*";
    private static readonly Dictionary<string, int> CanonicalIds = new(StringComparer.Ordinal);
    private static readonly List<(string[] Scopes, string Kind, string Canonical, string[] Words)> Lines = [.. ReadLines()];
    private static readonly ConcurrentDictionary<string, Lexicon> ByCountry = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Lexicon(string country)
    {
        var entries = new Dictionary<string, (Senses Senses, UnitLevel Level, List<int> Canonicals, int Value)>(StringComparer.Ordinal);

        foreach (var (scopes, kind, canonical, words) in Lines)
        {
            if (scopes[0] == Everywhere || scopes.Contains(country))
            {
                Add(entries, kind, canonical, words);
            }
        }

        _words = entries
            .ToDictionary(entry => entry.Key, entry => new Meaning(entry.Value.Senses, entry.Value.Level, [.. entry.Value.Canonicals], entry.Value.Value), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lexicon Of(string country) => ByCountry.GetOrAdd(country, code => new Lexicon(code));

    /// <summary>Takes a folded word.</summary>
    public Meaning? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var meaning) ? meaning : null;

    /// <summary>The number that stands for a spelling in <see cref="Meaning.Canonicals"/>.</summary>
    public static int CanonicalId(string canonical) => CanonicalIds.GetValueOrDefault(canonical, -1);

    private static void Add(Dictionary<string, (Senses Senses, UnitLevel Level, List<int> Canonicals, int Value)> entries, string kind, string canonical, string[] words)
    {
        var (senses, level) = SensesOf(kind, canonical);
        var value = senses is Senses.Ordinal or Senses.Month && int.TryParse(canonical, out var number) ? number : -1;

        foreach (var word in words)
        {
            var known = entries.GetValueOrDefault(word, (Senses.None, UnitLevel.None, [], -1));
            known.Senses |= senses;
            known.Level = known.Level == UnitLevel.None ? level : known.Level;
            known.Value = senses == Senses.Ordinal ? value : known.Value;

            if (!known.Canonicals.Contains(CanonicalIds[canonical]))
            {
                known.Canonicals.Add(CanonicalIds[canonical]);
            }

            entries[word] = known;
        }
    }

    private static IEnumerable<(string[] Scopes, string Kind, string Canonical, string[] Words)> ReadLines()
    {
        foreach (var file in EmbeddedWords.Lists)
        {
            foreach (var line in EmbeddedWords.Lines(file))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var head = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var canonical = head[2];
                CanonicalIds.TryAdd(canonical, CanonicalIds.Count);
                string[] words =
                [
                    .. line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(canonical)
                        .Select(AddressReading.KeyOf).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal),
                ];

                yield return (head[0].Split(','), head[1], canonical, words);
            }
        }
    }

    private static (Senses Senses, UnitLevel Level) SensesOf(string kind, string canonical) => kind switch
    {
        "street" => (Senses.Street, UnitLevel.None),
        "particle" => (Senses.Particle, UnitLevel.None),
        "direction" => (Senses.Direction, UnitLevel.None),
        "ordinal" => (Senses.Ordinal, UnitLevel.None),
        "month" => (Senses.Month, UnitLevel.None),
        "title" => (Senses.Title, UnitLevel.None),
        "legal" => (Senses.Legal, UnitLevel.None),
        "business" => (Senses.Business, UnitLevel.None),
        "careof" => (Senses.CareOf, UnitLevel.None),
        "attention" => (Senses.Attention, UnitLevel.None),
        "sign" => (Senses.Sign, UnitLevel.None),
        "nonumber" => (Senses.NoNumber, UnitLevel.None),
        "name" => (Senses.Name, UnitLevel.None),
        "opposite" => (Senses.Opposite, UnitLevel.None),
        "pickup" => (Senses.Pickup, UnitLevel.None),
        "customer" => (Senses.Customer, UnitLevel.None),
        "needsCustomer" => (Senses.Pickup | Senses.NeedsCustomer, UnitLevel.None),
        "spelled" => (Senses.Spelled, UnitLevel.None),
        "floor" or "ground" or "roof" or "basement" => (Senses.Unit, UnitLevel.Floor),
        "stair" => (Senses.Unit, UnitLevel.Stair),
        "house" or "rear" or "zone" => (Senses.Unit, UnitLevel.Building),
        "side" => (Senses.Unit, UnitLevel.Side),
        "flat" or "door" or "room" or "box" or "unit" => (Senses.Unit, UnitLevel.Door),
        _ => throw new InvalidDataException($"unknown kind of word: {kind} {canonical}"),
    };
}
