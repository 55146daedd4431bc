namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>The precise way in which one part of two addresses differs.</summary>
public enum DifferenceKind
{
    None,

    // Xentral lacks it (empty, filler text or masked).
    EverythingMissing,
    RecipientMissing,
    StreetMissing,
    PostalCodeMissing,
    CityMissing,
    CountryMissing,
    StateMissing,
    PostNumberMissing,

    // Both have it, but not the same.
    CountryDiffers,
    PostalCodeDiffers,
    PostalCodeLeadingZeroLost,
    PostalCodeShortened,
    StreetDiffers,
    StreetNameMissing,
    HouseNumberMissing,
    HouseNumberDiffers,
    HouseNumberSuffixDiffers,
    HouseNumberSuffixLost,
    RecipientDiffers,
    RecipientShortened,
    CompanyLost,
    CityDiffers,
    StateDiffers,
    SupplementLost,
    CareOfLost,
    PickupPointDiffers,
    PostNumberDiffers,
    Truncated,
    CutAtEmoji,
    StreetInOtherField,
    ExtraWords,
    Typo,
    BrokenCharacters,
    FormatOnly,

    /// <summary>Same surname, another first name.</summary>
    FirstNameDiffers,

    /// <summary>Some words of the street are gone, most are there.</summary>
    StreetShortened,

    /// <summary>Greek or Cyrillic on one side, Latin letters on the other.</summary>
    Transliterated,

    /// <summary>Values stand in each other's fields (town in the code, name in the street); nothing else is judged then.</summary>
    ColumnsShifted,

    /// <summary>Two usable telephone numbers that are not the same; extensions and notation do not count.</summary>
    PhoneDiffers,

    /// <summary>Name and street stand in each other's fields.</summary>
    NameStreetExchanged,

    /// <summary>Two numbers of the street line changed places: house and flat.</summary>
    NumbersExchanged,

    /// <summary>The same house, another door or side.</summary>
    DoorDiffers,

    /// <summary>A number that Amazon does not have.</summary>
    ExtraNumber,

    /// <summary>The same firm or host, another person.</summary>
    OtherPersonAtSameDoor,

    /// <summary>Another host than Amazon's.</summary>
    CareOfDiffers,

    /// <summary>Another flat, floor or building than Amazon's.</summary>
    SupplementDiffers,

    /// <summary>Amazon has a picture that Xentral lacks; all else is equal.</summary>
    EmojiLost,

    /// <summary>A number by which a shop or a parcel service knows its customer; the address does not need it.</summary>
    CustomerNumberLost,
}
