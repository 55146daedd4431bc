namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>How the text of one field was damaged, judged from the text itself and from its counterpart at Amazon.</summary>
public enum DamageKind
{
    /// <summary>The whole value is a stand-in such as "n/a" or "-".</summary>
    Filler,

    /// <summary>Stars, bullets or X hide the value.</summary>
    Masked,

    /// <summary>UTF-8 bytes read as Windows-1252 ("MÃ¼ller").</summary>
    Mojibake,

    /// <summary>U+FFFD, or a question mark where a letter was.</summary>
    ReplacedCharacters,

    /// <summary>Letters outside ASCII vanished ("Mller").</summary>
    LostLetters,
    HtmlEntity,
    ControlCharacters,
    SurroundingBlanks,
    Truncated,
    CutAtEmoji,
    ShiftedColumns,
    PostalCodeInCity,
    LeadingZeroLost,
    SpreadsheetNumber,
    CountryName,
    UnknownCountry,
    InvalidPostalCode,
    ContactDetails,
    TestData,
    Emoji,
    PhoneUnusable,

    /// <summary>No house number on either side, in a country whose addresses nearly always have one.</summary>
    NoHouseNumber,

    /// <summary>A well-formed postal code in a range that the country has not assigned.</summary>
    UnassignedPostalCode,

    /// <summary>Neither code nor name of a state of its country.</summary>
    UnknownState,

    /// <summary>The number of a German Packstation or Postfiliale that has not exactly three digits.</summary>
    MalformedPickupNumber,

    /// <summary>APO, FPO, DPO or BFPO with a state or country that does not go with it.</summary>
    IncompleteMilitaryAddress,
}
