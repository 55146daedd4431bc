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

    /// <summary>The street stands in the name and the name in the street.</summary>
    NameStreetExchanged,

    /// <summary>Two numbers stand in for each other: house and flat, locker and customer.</summary>
    NumbersExchanged,

    /// <summary>The right house, another flat, stair or side.</summary>
    DoorDiffers,

    /// <summary>A number that Amazon does not know.</summary>
    ExtraNumber,

    /// <summary>Another person at the same firm or the same c/o.</summary>
    OtherPersonAtSameDoor,

    CareOfDiffers,

    SupplementDiffers,

    EmojiLost,

    /// <summary>The customer's own number, which the recipient may ask for.</summary>
    CustomerNumberLost,
}
