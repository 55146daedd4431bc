namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>The words addresses are made of beside names, from the lists in <c>Words/</c>. Read on first use.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, WordMeaning> Words = Read();

    private static readonly Dictionary<string, Dictionary<string, WordMeaning>> ByCountry = ReadByCountry();

    private static readonly Dictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> foldedWord, out WordMeaning meaning) => BySpan.TryGetValue(foldedWord, out meaning);

    /// <summary>Words that mean something else, or something at all, only in this country ("pr." in Lithuania); <see langword="null"/> for most.</summary>
    public static Dictionary<string, WordMeaning>? OfCountry(string country) => ByCountry.GetValueOrDefault(country);

    public static string Canonical(string foldedWord) => Words.TryGetValue(foldedWord, out var meaning) ? meaning.Canonical : foldedWord;

    private static Dictionary<string, WordMeaning> Read()
    {
        var words = new Dictionary<string, WordMeaning>(1200, StringComparer.Ordinal);

        Add(words, "street-types", WordTraits.StreetType);
        Add(words, "unit-words", WordTraits.Unit);
        Add(words, "legal-forms", WordTraits.LegalForm);
        Add(words, "titles", WordTraits.Title);
        Add(words, "ignorable", WordTraits.Ignorable);
        Add(words, "number-signs", WordTraits.NumberSign | WordTraits.Ignorable);
        Add(words, "care-of", WordTraits.CareOf | WordTraits.Ignorable);
        Add(words, "business-words", WordTraits.Business);
        Add(words, "joined-letters", WordTraits.Joinable);

        return words;
    }

    /// <summary>Lines such as "LT street prospekt: prospektas pr".</summary>
    private static Dictionary<string, Dictionary<string, WordMeaning>> ReadByCountry()
    {
        var countries = new Dictionary<string, Dictionary<string, WordMeaning>>(StringComparer.Ordinal);

        foreach (var line in EmbeddedWords.Lines("by-country"))
        {
            var parts = line.Split(' ', 3);

            foreach (var country in parts[0].Split(','))
            {
                countries.TryAdd(country, []);
                AddLine(countries[country], parts[2], TraitsOf(parts[1]));
            }
        }

        return countries;
    }

    private static WordTraits TraitsOf(string kind) => kind switch
    {
        "street" => WordTraits.StreetType,
        "unit" => WordTraits.Unit,
        "sign" => WordTraits.NumberSign | WordTraits.Ignorable,
        "title" => WordTraits.Title,
        "ignorable" => WordTraits.Ignorable,
        "legal" => WordTraits.LegalForm,
        "business" => WordTraits.Business,
        "name" => WordTraits.None,
        _ => throw new InvalidDataException($"by-country.txt: unknown kind {kind}"),
    };

    private static void Add(Dictionary<string, WordMeaning> words, string list, WordTraits traits)
    {
        foreach (var line in EmbeddedWords.Lines(list))
        {
            AddLine(words, line, traits);
        }
    }

    private static void AddLine(Dictionary<string, WordMeaning> words, string line, WordTraits traits)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var canonical = colon < 0 ? null : line[..colon];
        var all = canonical is "floor" or "left" or "right" or "middle" ? traits | WordTraits.AfterNumber : traits;

        foreach (var variant in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = Folding.Key(variant);

            // A word may be several things ("dr" is a title and a drive); the first list names its spelling.
            words[key] = words.TryGetValue(key, out var known) ? known with { Traits = known.Traits | all } : new(canonical ?? key, all);
        }
    }
}
