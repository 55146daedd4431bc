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
}
