using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// The lists as they are written: <c>DE,AT street platz: platz pl</c> says where, what kind, the spelling that stands for all, the spellings.
/// <c>self</c> in its place: each word stands for itself and shares the kind only.
/// </summary>
internal static class WordLists
{
    public const string Everywhere = "*";
    private const string EachItself = "self";

    private static readonly string[] Files =
    [
        "street-types", "street-endings", "particles", "directions", "unit-words", "number-signs", "titles", "legal-forms", "business-words", "care-of",
        "name-words", "given-names", "ordinals", "months", "opposites", "pickup-networks", "joined-letters",
    ];

    private static readonly Line[] Lines = [.. Files.SelectMany(EmbeddedWords.Lines).Select(Line.Of)];
    private static readonly Lazy<Dictionary<string, HashSet<string>>> CanonicalsByWord = new(() => Lines
        .Where(line => line.Canonical != EachItself && line.Kind is not ("opposite" or "ending" or "dottedEnding"))
        .SelectMany(line => line.Keys.Select(key => (Key: key, line.Canonical)))
        .GroupBy(entry => entry.Key, entry => entry.Canonical, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    private static readonly Dictionary<string, string> Likes = ReadLikes();
    private static readonly Dictionary<string, int> CanonicalIds = NumberCanonicals();

    /// <summary>The country whose lists this one shares; empty for none.</summary>
    public static string WritesLike(string country) => Likes.GetValueOrDefault(country, "");

    /// <summary>Some list has both as spellings of one word: "krt" and "körút".</summary>
    public static bool AreOneWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > 64 || other.Length > 64)
        {
            return false;
        }

        Span<char> key = stackalloc char[80];
        Span<char> otherKey = stackalloc char[80];
        var words = CanonicalsByWord.Value.GetAlternateLookup<ReadOnlySpan<char>>();

        return words.TryGetValue(key[..Folding.Fold(one, key)], out var canonicals)
            && words.TryGetValue(otherKey[..Folding.Fold(other, otherKey)], out var others) && canonicals.Overlaps(others);
    }

    /// <param name="scopes">The country first.</param>
    public static Dictionary<string, Meaning> MeaningsIn(string[] scopes)
    {
        var entries = new Dictionary<string, List<(Line Line, int Scope)>>(StringComparer.Ordinal);

        foreach (var line in Lines.Where(line => line.Kind is not ("ending" or "dottedEnding")))
        {
            var scope = Array.FindIndex(scopes, line.Scopes.Contains);

            foreach (var key in scope < 0 ? [] : line.Keys)
            {
                (entries.TryGetValue(key, out var lines) ? lines : entries[key] = []).Add((line, scope));
            }
        }

        return entries.ToDictionary(entry => entry.Key, entry => Merge(entry.Key, entry.Value), StringComparer.Ordinal);
    }

    private static Meaning Merge(string key, List<(Line Line, int Scope)> lines)
    {
        var (senses, level, value) = (Senses.None, UnitLevel.None, -1);
        var canonicals = new HashSet<int>();

        foreach (var (line, scope) in lines)
        {
            var (sense, unit) = SensesOf(line.Kind, line.Canonical);

            // A short form may stand for several words, wherever they come from; for one kind it stands for only one.
            if (sense is not (Senses.Name or Senses.Given or Senses.Ordinal or Senses.None) && lines.Exists(other => other.Scope < scope && SensesOf(other.Line.Kind, other.Line.Canonical).Senses == sense))
            {
                continue;
            }

            senses |= sense;
            level = level == UnitLevel.None ? unit : level;
            value = line.Kind is "ordinal" or "cardinal" ? int.Parse(line.Canonical, CultureInfo.InvariantCulture) : value;
            canonicals.Add(IdOf(line, key));
        }

        return new(senses, level, [.. canonicals], value);
    }

    /// <summary>Endings of words with the spelling that stands for them.</summary>
    public static IEnumerable<(string Ending, string Canonical, bool OnlyDotted)> EndingsIn(string scope)
        => from line in Lines
           where line.Kind is "ending" or "dottedEnding" && line.Scopes.Contains(scope)
           from word in line.Words
           select (Folded(word), line.Canonical, line.Kind == "dottedEnding");

    // An opposite's group is no spelling: "ober" and "unter" stand together because they are not the same.
    private static int IdOf(Line line, string key)
        => line.Canonical == EachItself || line.Kind == "opposite" ? CanonicalIds[key] : CanonicalIds[line.Canonical];

    private static Dictionary<string, int> NumberCanonicals()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var line in Lines)
        {
            ids.TryAdd(line.Canonical, ids.Count);

            foreach (var word in line.Canonical == EachItself || line.Kind == "opposite" ? line.Words : [])
            {
                ids.TryAdd(Folded(word), ids.Count);
            }
        }

        return ids;
    }

    private static string Folded(string word)
    {
        Span<char> key = stackalloc char[80];

        return new string(key[..Folding.Fold(word.AsSpan(0, Math.Min(word.Length, 64)), key)]);
    }

    private static Dictionary<string, string> ReadLikes()
        => EmbeddedWords.Lines("alike")
            .Select(line => line.TrimEnd(':').Split(" like "))
            .SelectMany(parts => parts[0].Split(',').Select(country => (country, parts[1])))
            .ToDictionary(pair => pair.country, pair => pair.Item2, StringComparer.Ordinal);

    private static (Senses Senses, UnitLevel Level) SensesOf(string kind, string canonical) => kind switch
    {
        "street" => (Senses.Street, UnitLevel.None),
        "particle" => (Senses.Particle, UnitLevel.None),
        "direction" => (Senses.Direction, UnitLevel.None),
        "ordinal" => (Senses.Ordinal, UnitLevel.None),
        "cardinal" => (Senses.None, UnitLevel.None),
        "month" => (Senses.Month, UnitLevel.None),
        "monthShort" => (Senses.ShortMonth, UnitLevel.None),
        "given" => (Senses.Given, UnitLevel.None),
        "wish" => (Senses.Wish, UnitLevel.None),
        "maiden" => (Senses.Title | Senses.Maiden, UnitLevel.None),
        "title" => (Senses.Title, UnitLevel.None),
        "legal" => (Senses.Legal, UnitLevel.None),
        "department" => (Senses.Business | Senses.Title, UnitLevel.None),
        "business" => (Senses.Business, UnitLevel.None),
        "careof" => (canonical is "attn" or "zhd" or "tav" ? Senses.Attention : Senses.CareOf, UnitLevel.None),
        "sign" or "plot" => (Senses.Sign, UnitLevel.None),
        "contact" => (Senses.Contact, UnitLevel.None),
        "nonumber" => (Senses.NoNumber, UnitLevel.None),
        "name" => (Senses.Name, UnitLevel.None),
        "opposite" => (Senses.Opposite, UnitLevel.None),
        "pickup" => (Senses.Pickup, UnitLevel.None),
        "carrier" => (Senses.Carrier, UnitLevel.None),
        "customer" => (Senses.Customer, UnitLevel.None),
        "needsCustomer" => (Senses.Pickup | Senses.NeedsCustomer, UnitLevel.None),
        "needsCustomerOrMail" => (Senses.Pickup, UnitLevel.None),
        "joined" => (Senses.Spelled, UnitLevel.None),
        "floor" => (Senses.Unit, UnitLevel.Floor),
        "ground" or "roof" or "basement" => (Senses.Unit | Senses.NamedFloor, UnitLevel.Floor),
        "stair" => (Senses.Unit, UnitLevel.Stair),
        "rear" => (Senses.Unit | Senses.NamedFloor, UnitLevel.Building),
        "house" => (Senses.Unit | Senses.House, UnitLevel.Building),
        "zone" => (Senses.Unit, UnitLevel.Building),
        "side" => (Senses.Unit, UnitLevel.Side),
        "flat" or "door" or "room" or "box" => (Senses.Unit, UnitLevel.Door),
        _ => throw new InvalidDataException($"unknown kind of word: {kind} {canonical}"),
    };

    private sealed record Line(string[] Scopes, string Kind, string Canonical, string[] Words)
    {
        /// <summary>The words, folded.</summary>
        public string[] Keys { get; } = [.. Words.Select(Folded).Where(key => key.Length > 0)];

        public static Line Of(string text)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var head = text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);

            // January is no first of anything.
            var canonical = head[1] is "month" or "monthShort" ? $"month {head[2]}" : head[2];

            return new(head[0].Split(','), head[1], canonical, text[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
