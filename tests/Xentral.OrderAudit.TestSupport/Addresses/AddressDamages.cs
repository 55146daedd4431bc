using Xentral.OrderAudit.TestSupport.Addresses.Damages;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Every damage the audit promises to find.</summary>
public static class AddressDamages
{
    public static IReadOnlyList<AddressDamage> All { get; } =
    [
        .. MissingParts.All, .. NumberDamages.All, .. NumberExchanges.All, .. DoorDamages.All, .. StreetDamages.All, .. PersonDamages.All, .. CareOfDamages.All,
        .. PickupDamages.All, .. PlaceDamages.All, .. FieldExchanges.All, .. Cuts.All, .. BrokenLetters.All, .. Additions.All,
    ];
}
