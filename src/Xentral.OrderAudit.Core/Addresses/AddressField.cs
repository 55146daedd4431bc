namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>The part of an address a finding is about. Written in kebab-case in the result file.</summary>
public enum AddressField
{
    /// <summary>The address as a whole.</summary>
    Address,
    Recipient,
    Company,

    /// <summary>Street name and house number.</summary>
    Street,
    HouseNumber,

    /// <summary>Flat, floor, building, c/o, department.</summary>
    Supplement,

    /// <summary>Packstation, Postfiliale, locker, and the post number that belongs to it.</summary>
    PickupPoint,
    PostalCode,
    City,
    State,
    Country,
    Phone,
    Email,
}
