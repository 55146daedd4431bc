namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>What Amazon says stands at the address.</summary>
public enum AddressKind
{
    Unknown,
    Residential,
    Commercial,
    PickupPoint,
}
