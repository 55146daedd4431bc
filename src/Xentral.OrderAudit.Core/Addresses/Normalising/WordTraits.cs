namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What is known about one word, from the word lists or from where it stands.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    Number = 1 << 0,

    /// <summary>A number that names a part of the house (flat, floor, end of a range), not the house.</summary>
    Secondary = 1 << 1,
    Ignorable = 1 << 2,
    Title = 1 << 3,
    LegalForm = 1 << 4,
    StreetType = 1 << 5,
    Unit = 1 << 6,
    NumberSign = 1 << 7,
    CareOf = 1 << 8,
    Business = 1 << 9,

    /// <summary>Names a floor or side and follows its number ("2. OG").</summary>
    AfterNumber = 1 << 10,

    /// <summary>One letter: an initial, a stair, a compass direction.</summary>
    Single = 1 << 11,

    /// <summary>Holds a question mark or U+FFFD where a letter was.</summary>
    Wildcard = 1 << 12,

    /// <summary>A full stop follows: perhaps an abbreviation.</summary>
    Dotted = 1 << 13,

    /// <summary>Greek, Cyrillic or another script, carried over to Latin letters where that is possible.</summary>
    Transliterated = 1 << 14,

    /// <summary>A unit word whose number says everything ("Top 4").</summary>
    Consumed = 1 << 15,

    /// <summary>The letter of a square ("Q 7"): as good as a street name.</summary>
    Square = 1 << 16,
    Ordinal = 1 << 17,
    Pickup = 1 << 18,
    PoBox = 1 << 19,
    NoNumber = 1 << 20,

    /// <summary>The number that DHL gives a customer of its lockers.</summary>
    PostNumber = 1 << 21,

    /// <summary>Joined to the word before by a hyphen.</summary>
    Hyphened = 1 << 22,

    /// <summary>Ends in a kind of street ("Lindenweg").</summary>
    StreetCompound = 1 << 23,
    Joinable = 1 << 24,
}
