using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Lockers, shops and branches, and the customer's number there.</summary>
internal static class PickupDamages
{
    private static readonly DifferenceKind[] OtherPoint = [PickupPointDiffers, SupplementDiffers, NumbersExchanged, HouseNumberDiffers];

    public static AddressDamage[] All { get; } =
    [
        new("point's number changed", Material, OtherPoint, OtherNumber),
        new("point lost, its street kept", Material, [PickupPointDiffers, SupplementLost],
            site => site.Truth.Pickup is { Kind.HasStreet: true } ? site.Faithful(site.Truth with { Pickup = null }) : null),
        new("point turned into a street", Material, [PickupPointDiffers, StreetDiffers],
            site => site.Truth.HasStreet ? null : site.Faithful(site.Truth with { Pickup = null })),
        new("point kept, its street another", Material, [PickupPointDiffers, StreetDiffers, StreetNameMissing], OtherStreet),
        new("point kept, its street empty", Material, [StreetMissing, StreetInOtherField, HouseNumberMissing],
            site => site.Truth.Pickup is { Kind.HasStreet: true } ? site.Plain().Row with { Street = "" } : null),
        new("point kept, its street's number another", Minor, [HouseNumberDiffers],
            site => site.Truth is { Pickup.Kind.HasStreet: true, Number: { Rest: "" } number }
                ? site.Faithful(site.Truth with { Number = new(number.Base + "7", "") })
                : null),
        new("other point of the network", Minor, [PickupPointDiffers, SupplementDiffers, SupplementLost], OtherShop),
        new("home turned into a point", Material, [PickupPointDiffers, StreetDiffers, StreetNameMissing],
            site => site.IsHome && site.Truth.Country == "DE" ? site.Plain().Row with { Street = $"Packstation {site.Number(101, 600)}" } : null),
        new("needed customer number lost", Material, [PostNumberMissing, CustomerNumberLost], site => CustomerLost(site, isNeeded: true)),
        new("customer number lost", Equivalent, [CustomerNumberLost, PostNumberMissing, SupplementLost], site => CustomerLost(site, isNeeded: false)),
        new("customer number changed", Material, [PostNumberDiffers, NumbersExchanged, HouseNumberDiffers, DoorDiffers, PickupPointDiffers], OtherCustomer),
        new("point and customer number exchanged", Material, [NumbersExchanged, PickupPointDiffers, PostNumberDiffers, PostNumberMissing], Exchanged),
    ];

    private static PostalAddress? OtherNumber(DamageSite site)
    {
        if (site.Truth.Pickup is not { HasNumber: true } pickup)
        {
            return null;
        }

        var other = pickup.Kind.Pick(new Random(site.Next(int.MaxValue))).Number;

        return other == pickup.Number ? null : site.Faithful(site.Truth with { Pickup = pickup with { Number = other } });
    }

    private static PostalAddress? OtherStreet(DamageSite site)
        => site.Truth.Pickup is { Kind.HasStreet: true } && !site.IsDoorNamedByCode && site.OtherStreet() is { } other
            ? site.Faithful(site.Truth with { Street = other })
            : null;

    private static PostalAddress? OtherShop(DamageSite site)
        => site.Truth.Pickup is { HasNumber: false } pickup && site.PickOther(pickup.Kind.Ways, way => way == pickup.Way) is { } other
            ? site.Faithful(site.Truth with { Pickup = pickup with { Way = other } })
            : null;

    private static PostalAddress? CustomerLost(DamageSite site, bool isNeeded)
        => site.Truth.Pickup is { Customer.Length: > 0 } pickup && pickup.Kind.NeedsCustomer == isNeeded
            ? site.Faithful(site.Truth with { Pickup = pickup with { Customer = "" } })
            : null;

    private static PostalAddress? OtherCustomer(DamageSite site)
    {
        if (site.Truth.Pickup is not { Customer.Length: > 0 } pickup)
        {
            return null;
        }

        var other = pickup.Customer[..^2] + pickup.Customer[^1] + pickup.Customer[^2];

        return other == pickup.Customer ? null : site.Faithful(site.Truth with { Pickup = pickup with { Customer = other } });
    }

    private static PostalAddress? Exchanged(DamageSite site)
        => site.Truth.Pickup is { HasNumber: true, Customer.Length: > 0 } pickup && pickup.Number.All(char.IsAsciiDigit)
            ? site.Faithful(site.Truth with { Pickup = pickup with { Number = pickup.Customer, Customer = pickup.Number } })
            : null;
}
