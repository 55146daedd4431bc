using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Numbers that stand in for each other: the same digits, another door.</summary>
internal static class NumberExchanges
{
    private static readonly DifferenceKind[] Exchanged = [NumbersExchanged, HouseNumberDiffers, DoorDiffers, StreetDiffers, HouseNumberMissing];

    private static readonly Dictionary<string, string> Floors = new()
    {
        ["DE"] = ". OG",
        ["AT"] = ". Stock",
        ["CH"] = ". Stock",
        ["DK"] = ". sal",
        ["CZ"] = ". patro",
        ["PT"] = "º andar",
        ["HU"] = ". emelet",
    };

    public static AddressDamage[] All { get; } =
    [
        new("number and flat exchanged", Material, Exchanged, site => WithSlot(site, "d")),
        new("number and floor exchanged", Material, Exchanged, site => WithSlot(site, "f")),
        new("number and stair or building exchanged", Material, Exchanged, site => WithSlot(site, "s") ?? WithSlot(site, "b")),
        new("flat and floor exchanged", Material, Exchanged, site => BothSlots(site, "d", "f")),
        new("flat and stair exchanged", Material, Exchanged, site => BothSlots(site, "d", "s")),
        new("number and the street's number exchanged", Material, Exchanged, WithStreet),
        new("numbers of a slash exchanged", Material, Exchanged,
            site => site.Truth.Number is { Second.Length: > 0 } number && number.Second != number.Base && site.IsHome
                ? site.Faithful(site.Truth with { Number = new(number.Second, "/" + number.Base) })
                : null),
        new("numbers of a block exchanged", Material, Exchanged, Chain),
        new("flat's number as the house's", Material, Exchanged, FlatAsHouse),
        new("number became a floor", Material, Exchanged, AsFloor),
    ];

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static PostalAddress? WithSlot(DamageSite site, string slot)
    {
        if (site.Truth is not { Dwelling: { } dwelling, Number: { } number } || !IsNumber(dwelling[slot]) || dwelling[slot] == number.Base
            || LooksLikeRange(site.Truth, number, dwelling[slot]))
        {
            return null;
        }

        return site.Faithful(site.Truth with { Number = number with { Base = dwelling[slot] }, Dwelling = dwelling.With(slot, number.Base) });
    }

    // Flat and number with a hyphen between them, smaller one first, could be read as a range, and a range may be turned.
    private static bool LooksLikeRange(TrueAddress truth, HouseNumber number, string value)
    {
        var hyphens = truth.Dwelling!.Kind.Ways.Where(way => way[0] == '@' && way.Contains('-', StringComparison.Ordinal)).ToList();

        return hyphens.Exists(way => way.StartsWith("@#", StringComparison.Ordinal) ? Less(number.Base, value) : Less(value, number.Base));
    }

    private static bool Less(string one, string other) => one.Length < other.Length || (one.Length == other.Length && string.CompareOrdinal(one, other) < 0);

    private static PostalAddress? BothSlots(DamageSite site, string one, string other)
        => site.Truth.Dwelling is { } dwelling && IsNumber(dwelling[one]) && IsNumber(dwelling[other]) && dwelling[one] != dwelling[other]
            ? site.Faithful(site.Truth with { Dwelling = dwelling.With(one, dwelling[other]).With(other, dwelling[one]) })
            : null;

    private static PostalAddress? WithStreet(DamageSite site)
    {
        if (site.Truth is not { Number: { } number, Street: { Numbers.Count: > 0 } street } || !site.IsHome)
        {
            return null;
        }

        var inName = site.Pick(street.Numbers);

        return inName == number.Base
            ? null
            : site.Faithful(site.Truth with { Street = street.WithNumber(inName, number.Base), Number = number with { Base = inName } });
    }

    private static PostalAddress? Chain(DamageSite site)
    {
        if (site.Truth.Number is not { IsChain: true } number || !site.IsHome)
        {
            return null;
        }

        var parts = number.Text.Split('-');
        var turned = site.Next(2) == 0 ? $"{parts[1]}-{parts[0]}-{parts[2]}" : $"{parts[0]}-{parts[2]}-{parts[1]}";

        return turned == number.Text ? null : site.Faithful(site.Truth with { Number = HouseNumber.Parse(turned) });
    }

    private static PostalAddress? FlatAsHouse(DamageSite site)
        => site.Truth is { Dwelling: { } dwelling, Number: { } number } && IsNumber(dwelling["d"]) && dwelling["d"] != number.Base
            ? site.Faithful(site.Truth with { Number = new(dwelling["d"], ""), Dwelling = null })
            : null;

    private static PostalAddress? AsFloor(DamageSite site)
        => site.Truth is { Dwelling: null, Number: { Rest: "" } number } && site.IsHome && Floors.TryGetValue(site.Truth.Country, out var floor)
            ? site.Plain().Row with { Street = Marks.Strip(site.Truth.Street.Marked.Replace("#", number.Base + floor, StringComparison.Ordinal)) }
            : null;
}
