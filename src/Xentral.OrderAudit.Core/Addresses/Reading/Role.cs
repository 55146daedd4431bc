namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>What one token of an address is for. Every token has exactly one.</summary>
internal enum Role : byte
{
    /// <summary>Says nothing of place or person: the town once more, a telephone number, "bitte klingeln".</summary>
    Noise,

    /// <summary>The recipient as Amazon names him first: a person's or firm's own words.</summary>
    Recipient,
    Surname,
    Firm,

    /// <summary>With whom the recipient lives; without it the name is not on the bell.</summary>
    CareOf,

    /// <summary>Whom the parcel is for inside a firm.</summary>
    Attention,
    StreetName,
    StreetType,

    /// <summary>A number that belongs to the street's name: "Straße des 17. Juni".</summary>
    StreetNumber,
    Direction,
    House,
    RangeEnd,
    HouseLetter,
    Unit,
    PickupKind,
    PickupNumber,
    CustomerNumber,
    PoBox,

    /// <summary>A house's name, a hamlet, a department: words beside the street.</summary>
    Note,
    Town,
    TownNumber,
}
