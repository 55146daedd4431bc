using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>How one country writes numbers, single letters and directions; what the reader of a line asks.</summary>
internal sealed class CountryHabits(string country, HouseNumberPosition position)
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "er", "ere", "eme", "ieme", "ste", "de"];

    private readonly Dictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>>? _ownWords =
        Vocabulary.OfCountry(country)?.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Country => country;

    public bool IsBlock => position == HouseNumberPosition.Block;

    /// <summary>The number leads the street line, so letters and numbers behind it may begin the street's name.</summary>
    public bool IsNumberFirst => position == HouseNumberPosition.Before;

    public bool IsNumberEither => position == HouseNumberPosition.Either;

    public bool MayOpenWithNumber => position != HouseNumberPosition.After;

    public bool HasDirections => country is "US" or "CA" or "PR";

    /// <summary>"A Blok": the letter before the word belongs to it, not to the house number in front.</summary>
    public bool HasLetteredBlocks => country == "TR";

    /// <summary>"H0201": storey, floor and door.</summary>
    public bool IsFlatCode(ReadOnlySpan<char> letter, int digits) => country == "NO" && digits == 4 && letter is "h" or "u" or "k" or "l";

    /// <summary>What stands between a flat and the house number that follows it.</summary>
    public Gap FlatBeforeHouse => country switch
    {
        "CA" => Gap.Hyphen,
        "AU" => Gap.Slash,
        _ => Gap.None,
    };

    /// <summary>"4º D": floors are counted with an ordinal sign.</summary>
    public bool HasOrdinalFloors => country is "ES" or "PT" or "IT" or "BR" or "AD" or "MX";

    /// <summary>"3r 2a": ordinals of floors and doors are glued letters.</summary>
    public bool CountsInCatalan => country is "ES" or "AD";

    public bool HasSquares => country == "DE";

    private bool IsFrench => country is "FR" or "BE" or "LU" or "CH" or "MC";

    /// <summary>What the word lists know of a folded word; the country's own meaning before the general one.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out WordMeaning meaning)
        => (_ownWords is { } own && own.TryGetValue(word, out meaning)) || Vocabulary.TryFind(word, out meaning);

    public bool IsOrdinal(ReadOnlySpan<char> letters, bool wordFollows)
        => (letters is "th" && country != "DK") || (letters is "e" && wordFollows && country is "FR" or "BE" or "LU" or "MC" or "NL") || Contains(Ordinals, letters);

    /// <summary>Japanese words behind the numbers of a block, a house or a room; "1丁目2番3号" is "1-2-3".</summary>
    public bool IsCounter(ReadOnlySpan<char> letters) => IsBlock && letters is "丁目" or "丁" or "番地" or "番" or "番町" or "号" or "号室";

    public bool IsNumberSuffix(ReadOnlySpan<char> letters) => IsRepetition(letters) || (letters.Length <= 2 && !IsUnit(letters));

    /// <summary>bis, ter, quater: another door of the same number.</summary>
    public bool IsRepetition(ReadOnlySpan<char> letters) => letters is "bis" or "quater" or "quinquies" || (letters is "ter" && (IsFrench || country == "IT"));

    /// <summary>"12 B" is how French senders shorten "12 bis".</summary>
    public ReadOnlySpan<char> Canonical(ReadOnlySpan<char> suffix) => suffix is "bis" && IsFrench ? "b" : suffix is "ter" && IsFrench ? "t" : suffix;

    /// <summary>What a single letter with a full stop or slash means here, if anything.</summary>
    public (string? Text, WordTraits Traits) MeaningOf(char letter, bool dotted, bool beforeNumber, bool opensStreet) => (letter, country) switch
    {
        ('r', "FR" or "BE" or "LU" or "MC" or "CH") when dotted && opensStreet => ("rue", WordTraits.StreetType),
        ('r', "PT" or "BR") when dotted && opensStreet => ("rua", WordTraits.StreetType),
        ('c', "ES") when dotted && opensStreet => ("calle", WordTraits.StreetType),
        ('v', "IT") when dotted && opensStreet => ("via", WordTraits.StreetType),
        ('u', "HU") when dotted => ("utca", WordTraits.StreetType),
        ('g', "LT") when dotted => ("gatve", WordTraits.StreetType),
        ('v', "NO" or "SE") when dotted && !opensStreet => ("vagen", WordTraits.StreetType),
        ('m', "PL") or ('d' or 'k', "TR") or ('u', "AU") when beforeNumber => ("unit", WordTraits.Unit),
        ('n', _) when beforeNumber => ("nr", WordTraits.NumberSign | WordTraits.Ignorable),
        ('m', "FR" or "BE") when dotted => ("monsieur", WordTraits.Title),
        _ => (null, WordTraits.None),
    };

    /// <summary>Takes a folded word: "ouest" has become "oust".</summary>
    public string? DirectionOf(ReadOnlySpan<char> word) => word switch
    {
        "o" when country == "CA" => "west",
        "n" or "north" or "nord" => "north",
        "s" or "south" or "sud" => "south",
        "e" or "east" or "est" => "east",
        "w" or "west" or "oust" => "west",
        "ne" or "northeast" => "northeast",
        "nw" or "northwest" => "northwest",
        "se" or "southeast" => "southeast",
        "sw" or "southwest" => "southwest",
        _ => null,
    };

    private bool IsUnit(ReadOnlySpan<char> letters) => TryFind(letters, out var meaning) && (meaning.Traits & WordTraits.Unit) != 0;

    private static bool Contains(string[] list, ReadOnlySpan<char> text)
    {
        foreach (var entry in list)
        {
            if (text.SequenceEqual(entry))
            {
                return true;
            }
        }

        return false;
    }
}
