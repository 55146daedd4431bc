using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>A house number that is lost or another.</summary>
internal static class NumberDamages
{
    private static readonly string[] Months = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

    public static AddressDamage[] All { get; } =
    [
        new("number lost", Material, [HouseNumberMissing, HouseNumberDiffers], site => site.IsHome && site.Truth.Street.Numbers.Count == 0 ? Lost(site) : null),
        new("number lost beside one in the street's name", Material, [HouseNumberMissing, HouseNumberDiffers, StreetDiffers],
            site => site.IsHome && site.Truth.Street.Numbers.Count > 0 ? Lost(site) : null),
        new("number changed", Material, [HouseNumberDiffers],
            site => Changed(site, number => (Value(number) + site.Next(1, 40)).ToString(CultureInfo.InvariantCulture))),
        new("number transposed", Material, [HouseNumberDiffers],
            site => Changed(site, number => number.Length < 2 ? number : $"{number[1]}{number[0]}{number[2..]}")),
        new("number's digit lost", Material, [HouseNumberDiffers],
            site => Changed(site, number => number.Length < 2 ? number : site.Next(2) == 0 ? number[1..] : number[..^1])),
        new("number's digit doubled", Material, [HouseNumberDiffers], site => Changed(site, number => number + number[^1])),
        new("range's end changed", Minor, [HouseNumberDiffers, HouseNumberSuffixDiffers],
            site => site.Truth.Number is { IsRange: true } number ? With(site, number with { Rest = $"-{Value(number.Rest[1..]) + site.Next(2, 30)}" }) : null),
        new("range run together", Material, [HouseNumberDiffers],
            site => site.Truth.Number is { IsRange: true } number ? With(site, new(number.Base + number.Rest[1..], "")) : null),
        new("slash lost", Material, [HouseNumberDiffers],
            site => site.Truth.Number is { Second.Length: > 0 } number ? With(site, new(number.Base + number.Second, "")) : null),
        new("letter changed", Material, [HouseNumberSuffixDiffers, HouseNumberDiffers],
            site => site.Truth.Number is { HasLetter: true } number ? With(site, number with { Rest = OtherLetter(number.Rest) }) : null),
        new("letter lost", Material, [HouseNumberSuffixLost, HouseNumberSuffixDiffers, HouseNumberDiffers],
            site => site.Truth.Number is { HasLetter: true } number ? With(site, number with { Rest = "" }) : null),
        new("letter added", Minor, [HouseNumberSuffixDiffers, HouseNumberDiffers, ExtraWords, ExtraNumber],
            site => site.Truth is { Number.Rest: "", Dwelling: null } truth ? With(site, truth.Number with { Rest = site.Pick(["a", "b", "c", "d"]) }) : null),
        new("number became a date", Material, [HouseNumberDiffers, HouseNumberMissing, BrokenCharacters, StreetDiffers], Dated),
    ];

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static PostalAddress? Lost(DamageSite site)
        => site.Truth.Number is null
            ? null
            : site.Faithful(site.Truth with { Number = null, Dwelling = Labelled(site.Truth.Dwelling), Street = site.Truth.Street });

    // "12/3" without its 12 would leave a 3 of which nobody knows what it is; "Whg. 3" stays what it was.
    private static Dwelling? Labelled(Dwelling? dwelling)
    {
        string[] ways = [.. (dwelling?.Kind.Ways ?? []).Where(Dwelling.IsLabelled)];

        return dwelling is null || ways.Length == 0 ? null : dwelling with { Kind = dwelling.Kind with { Ways = ways } };
    }

    private static PostalAddress? Changed(DamageSite site, Func<string, string> change)
    {
        if (site.Truth.Number is not { IsRange: false } number || !site.IsHome || HasTwoNumbers(site.Truth))
        {
            return null;
        }

        var changed = change(number.Base);

        return changed[0] == '0' || changed == number.Base || changed == number.Second ? null : With(site, number with { Base = changed });
    }

    // Of the two numbers of a Czech house one is enough, and the other may be anything.
    private static bool HasTwoNumbers(TrueAddress truth) => truth.Country is "CZ" or "SK" && truth.Number!.Rest.StartsWith('/');

    private static PostalAddress? With(DamageSite site, HouseNumber number) => site.IsHome ? site.Faithful(site.Truth with { Number = number }) : null;

    private static string OtherLetter(string rest) => rest.Trim() switch
    {
        "bis" => " ter",
        "ter" => " bis",
        var letter => rest.Replace(letter[^1], letter[^1] is 'a' or 'A' or '\u0391' ? (char)(letter[^1] + 1) : 'a'),
    };

    private static PostalAddress? Dated(DamageSite site)
    {
        if (site.Truth.Number is not { } number || (!number.IsRange && number.Second.Length == 0))
        {
            return null;
        }

        var (day, month) = (Value(number.Base), Value(number.Rest[1..]));
        var date = site.Next(3) switch
        {
            0 when day <= 31 && month <= 12 => $"{day:D2}. {Months[month - 1]}",
            1 when day <= 31 && month <= 12 => $"{day:D2}.{month:D2}.2026",
            _ when day <= 12 && month <= 31 => $"{month:D2}. {Months[day - 1]}",
            _ => "",
        };

        return date.Length == 0 ? null : With(site, new(date, ""));
    }
}
