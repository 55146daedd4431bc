namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>What happened to a simulated order on its way into the simulated Xentral.</summary>
public enum Damage
{
    None,
    NotImported,
    IncompleteAtAmazon,
    EverythingLost,
    StreetLost,
    HouseNumberLost,
    HouseNumberChanged,
    PostalCodeLost,
    LeadingZeroLost,
    PostalCodeChanged,
    CityLost,
    CountryLost,
    RecipientLost,
    OtherRecipient,
    OtherStreet,
    Placeholder,
    Masked,
    BrokenUmlauts,
    QuestionMarks,
    Duplicated,
}
