using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>The right house and the wrong door in it, or none.</summary>
internal static class DoorDamages
{
    private static readonly DifferenceKind[] OtherDoor = [DoorDiffers, HouseNumberDiffers, HouseNumberSuffixDiffers, SupplementDiffers];

    public static AddressDamage[] All { get; } =
    [
        new("side exchanged", Material, OtherDoor, site => Listed(site, "side")),
        new("flat's number changed", Material, OtherDoor, site => Counted(site, "d")),
        new("flat's letter changed", Material, OtherDoor, site => Listed(site, "d")),
        new("stair or building changed", Material, OtherDoor, site => Counted(site, "s") ?? Listed(site, "s") ?? Counted(site, "b") ?? Listed(site, "b")),
        new("floor changed", Minor, OtherDoor, site => Counted(site, "f")),
        new("flat's letter lost", Minor, [.. OtherDoor, SupplementLost, HouseNumberSuffixLost],
            site => site.Truth.Dwelling is { } dwelling && dwelling["d"] is { Length: > 1 } door && char.IsLetter(door[^1])
                ? site.Faithful(site.Truth with { Dwelling = dwelling.With("d", door[..^1]) })
                : null),
        new("flat lost", Minor, [SupplementLost, HouseNumberSuffixLost],
            site => site.Truth.Dwelling is { } dwelling && dwelling.Has("d") ? site.Faithful(site.Truth with { Dwelling = null }) : null),
        new("floor, stair or side lost", Minor, [SupplementLost, HouseNumberSuffixLost],
            site => site.Truth.Dwelling is { } dwelling && !dwelling.Has("d") ? site.Faithful(site.Truth with { Dwelling = null }) : null),
    ];

    private static PostalAddress? Counted(DamageSite site, string slot)
    {
        if (site.Truth.Dwelling is not { } dwelling || !int.TryParse(dwelling[slot], CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var neighbour = (value > 1 && site.Next(2) == 0 ? value - 1 : value + site.Next(1, 4)).ToString(CultureInfo.InvariantCulture);

        return site.Faithful(site.Truth with { Dwelling = dwelling.With(slot, neighbour) });
    }

    private static PostalAddress? Listed(DamageSite site, string slot)
        => site.Truth.Dwelling is { } dwelling && dwelling.Has(slot) && !dwelling[slot].All(char.IsAsciiDigit)
            && site.PickOther(dwelling.Kind.Values(slot), value => value == dwelling[slot]) is { } other
            ? site.Faithful(site.Truth with { Dwelling = dwelling.With(slot, other) })
            : null;
}
