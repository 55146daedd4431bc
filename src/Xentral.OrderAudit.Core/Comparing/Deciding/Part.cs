namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What a row of the decision table is about: a role, or several that are judged as one.</summary>
internal enum Part : byte
{
    Address,
    Recipient,
    Surname,
    FirstName,
    FirmAsRecipient,
    Company,
    CareOf,
    Attention,
    Street,
    StreetType,
    StreetNumber,
    Direction,
    House,
    RangeEnd,
    HouseLetter,
    Unit,
    Note,
    Pickup,
    PickupNumber,
    CustomerNumber,
    PoBox,
    PostalCode,
    City,
    State,
    Country,
    Phone,
}
