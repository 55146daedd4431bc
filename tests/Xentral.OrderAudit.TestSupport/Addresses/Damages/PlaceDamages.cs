using System.Globalization;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Code, town, state and country.</summary>
internal static partial class PlaceDamages
{
    public static AddressDamage[] All { get; } =
    [
        new("code's digit changed", Material, [PostalCodeDiffers, PostalCodeLeadingZeroLost], DigitChanged),
        new("code's digits transposed", Material, [PostalCodeDiffers, PostalCodeLeadingZeroLost], DigitsTransposed),
        new("code's zero lost", Material, [PostalCodeLeadingZeroLost],
            site => site.Truth.Place.Code.StartsWith('0') && site.Truth.Country is not ("PT" or "PL" or "MX" or "SK")
                ? site.Plain().Row with { PostalCode = site.Truth.Place.Code.TrimStart('0') }
                : null),
        new("code as a spreadsheet's number", Material, [], Spreadsheet),
        new("code in the town", Missing, [PostalCodeMissing],
            site => site.Truth.Place.Code.Length == 0 || site.Truth.Country == "IE"
                ? null
                : site.Plain().Row with { PostalCode = "", City = $"{site.Truth.Place.Code} {site.Truth.Place.City}" }),
        new("other town, same code", Minor, [CityDiffers], OtherTown),
        new("other town and code", Material, [PostalCodeDiffers, CityDiffers], OtherPlace),
        new("opposite town", Material, [CityDiffers], OppositeTown),
        new("town's number changed, no code", Material, [CityDiffers], site => site.Truth.Place.Code.Length == 0 ? TownNumber(site) : null),
        new("town's number changed beside a code", Minor, [CityDiffers],
            site => site.Truth.Place.Code.Length > 0 && site.Truth.Country == "IE" ? TownNumber(site) : null),
        new("other state", Material, [StateDiffers], OtherState),
        new("other country", Material, [CountryDiffers],
            site => site.Faithful() with { Country = site.Truth.Country == "DE" ? "AT" : site.Truth.Country == "LU" ? "FR" : "DE" }),
        new("unknown country", Material, [], site => site.Faithful() with { Country = "Qxy" }),
        new("old address", Material, [StreetDiffers, PostalCodeDiffers],
            site => site.Truth.Country == "DE" && site.IsHome
                ? site.Faithful() with { Street = $"Tannenweg {site.Number(1, 90)}", PostalCode = "28217", City = "Bremen", Supplement = "" }
                : null),
    ];

    private static PostalAddress? DigitChanged(DamageSite site)
    {
        var code = site.Truth.Place.Code.ToCharArray();
        var at = code.Length == 0 ? 0 : site.Next(Math.Min(code.Length, 5));

        if (code.Length == 0 || !char.IsAsciiDigit(code[at]))
        {
            return null;
        }

        code[at] = (char)('0' + ((code[at] - '0' + site.Next(1, 10)) % 10));

        return site.Plain().Row with { PostalCode = new string(code) };
    }

    private static PostalAddress? DigitsTransposed(DamageSite site)
    {
        var code = site.Truth.Place.Code.ToCharArray();
        var pairs = Enumerable.Range(0, Math.Max(0, Math.Min(code.Length, 5) - 1)).Where(at => char.IsAsciiDigit(code[at])
            && char.IsAsciiDigit(code[at + 1]) && code[at] != code[at + 1]).ToList();

        if (pairs.Count == 0)
        {
            return null;
        }

        var first = site.Pick(pairs);
        (code[first], code[first + 1]) = (code[first + 1], code[first]);

        return site.Plain().Row with { PostalCode = new string(code) };
    }

    private static PostalAddress? Spreadsheet(DamageSite site)
    {
        var code = site.Truth.Place.Code.TrimStart('0');

        return site.Truth.Country is not ("DE" or "FR" or "IT" or "ES")
            ? null
            : site.Plain().Row with { PostalCode = site.Next(2) == 0 ? code + ".0" : code.Insert(code.Length - 3, ",") };
    }

    private static Place? OtherOf(DamageSite site, Func<Place, bool> isSame)
    {
        var others = site.Stock.Places.Select(Place.Parse).Where(place => !isSame(place)).ToList();

        return others.Count == 0 ? null : site.Pick(others);
    }

    // Towns whose names share a word may be parts of each other.
    private static bool Overlaps(Place one, Place other)
        => Names(one).Intersect(Names(other), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> Names(Place place)
        => new[] { place.City }.Concat(place.CityAliases)
            .SelectMany(name => name.Split([' ', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 3);

    private static PostalAddress? OtherTown(DamageSite site)
        => OtherOf(site, place => Overlaps(place, site.Truth.Place)) is { } other
            ? site.Faithful(site.Truth with { Place = site.Truth.Place with { Marked = other.Marked, CityAliases = [] } })
            : null;

    private static PostalAddress? OtherPlace(DamageSite site)
        => OtherOf(site, place => Overlaps(place, site.Truth.Place) || place.Code == site.Truth.Place.Code) is { } other
            ? site.Faithful(site.Truth with { Place = other })
            : null;

    private static PostalAddress? OppositeTown(DamageSite site)
    {
        foreach (var pair in site.Stock.Opposites)
        {
            var ends = pair.Split('=');

            if (Opposites.Turn(site.Truth.Place.City, ends[0], ends[1]) is { } turned)
            {
                return site.Plain().Row with { City = turned };
            }
        }

        return null;
    }

    private static PostalAddress? TownNumber(DamageSite site)
    {
        var town = site.Truth.Place.City;
        var changed = Number().Replace(town, match => match.Value.Length == 1
            ? $"1{match.Value}"
            : (int.Parse(match.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));

        return changed == town ? null : site.Plain().Row with { City = changed };
    }

    private static PostalAddress? OtherState(DamageSite site)
        => site.Truth.Country is "US" or "CA" or "AU" && OtherOf(site, place => place.State == site.Truth.Place.State) is { } other
            ? site.Faithful() with { State = other.State }
            : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
