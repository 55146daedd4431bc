using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>A street that lost what tells it, or is another.</summary>
internal static partial class StreetDamages
{
    private static readonly DifferenceKind[] Other = [StreetDiffers, StreetNameMissing];
    private static readonly DifferenceKind[] Less = [StreetDiffers, StreetNameMissing, StreetShortened, Truncated];

    private static readonly HashSet<string> Articles = new(["Le", "La", "Dalla", "Della", "Dei", "The"], StringComparer.OrdinalIgnoreCase);

    public static AddressDamage[] All { get; } =
    [
        new("street's name lost, its type kept", Material, Less,
            site => site.Truth.Street.Type.Length > 0 ? With(site, site.Truth.Street.WithoutTelling()) : null),
        new("street's name lost, its number kept", Material, [.. Less, StreetMissing], site => site.Truth.Number is null ? null : With(site, new("#"))),
        new("one of several telling words lost", Minor, Less, OneWordLost),
        new("piece cut out of a word", Minor, [.. Less, Typo, BrokenCharacters], PieceLost),
        new("other street, same number", Material, Other, OtherStreet),
        new("other street beside a code that names the door", Minor, Other, OtherStreetBesideCode),
        new("other name, same type", Material, Other, OtherName),
        new("other type, same name", Material, Other, OtherType),
        new("opposite street", Material, Other, Opposite),
        new("single letter changed", Material, Other, LetterChanged),
        new("number of the street's name lost", Material, [.. Less, HouseNumberDiffers, HouseNumberMissing], site => NameNumberLost(site, isYear: false)),
        new("year of the street's name lost", Minor, [.. Less, HouseNumberDiffers, HouseNumberMissing], site => NameNumberLost(site, isYear: true)),
        new("number of the street's name changed", Material, [.. Other, HouseNumberDiffers], NameNumberChanged),
        new("house's name lost", Material, [HouseNumberMissing, SupplementLost, StreetNameMissing, StreetShortened, StreetDiffers],
            site => WithHouseName(site, _ => "")),
        new("house's name changed", Material, [StreetDiffers, SupplementDiffers, SupplementLost, HouseNumberDiffers],
            site => WithHouseName(site, mine => site.PickOther(site.Stock.HouseNames, name => name == mine)!)),
    ];

    private static PostalAddress? With(DamageSite site, StreetName? street)
        => street is null || !site.IsHome || site.IsDoorNamedByCode || street.Marked == site.Truth.Street.Marked
            || street.HasNumber != site.Truth.Street.HasNumber
            ? null
            : site.Faithful(site.Truth with { Street = street });

    private static PostalAddress? WithHouseName(DamageSite site, Func<string, string> change)
        => site.Truth.HouseName is { Length: > 0 } name && !site.IsDoorNamedByCode ? site.Faithful(site.Truth with { HouseName = change(name) }) : null;

    private static bool IsWord(string telling) => telling.Any(char.IsLetter) && !telling.Any(char.IsAsciiDigit);

    private static PostalAddress? OneWordLost(DamageSite site)
    {
        // "Lieu-dit Bourg" is "Lieu-dit Le Bourg".
        var words = site.Truth.Street.Telling.Where(word => !Articles.Contains(word)).ToList();

        return words.Count < 2 || site.PickOther(words, word => !IsWord(word)) is not { } lost ? null : With(site, site.Truth.Street.Without(lost));
    }

    private static PostalAddress? PieceLost(DamageSite site)
    {
        const int FewestLetters = 5;

        if (site.PickOther(site.Truth.Street.Telling, word => word.Length < FewestLetters || !IsWord(word)) is not { } word)
        {
            return null;
        }

        var from = site.Next(1, word.Length - 3);
        var to = site.Next(from + 2, word.Length);
        var rest = word[..from] + word[to..];

        return Abbreviating.IsShort(site.Stock, rest) || !IsWord(rest) ? null : With(site, site.Truth.Street.With(word, rest));
    }

    private static PostalAddress? OtherStreet(DamageSite site)
        => site.Truth.HouseName.Length == 0 && site.OtherStreet() is { } other ? With(site, other) : null;

    private static PostalAddress? OtherStreetBesideCode(DamageSite site)
        => site.IsDoorNamedByCode && site.IsHome && site.OtherStreet() is { } other ? site.Faithful(site.Truth with { Street = other }) : null;

    private static PostalAddress? OtherName(DamageSite site)
    {
        if (site.Truth.Street.Telling is not [var mine] || mine.Length < 4 || !IsWord(mine) || site.Truth.Street.Type.Length == 0)
        {
            return null;
        }

        var names = site.Stock.Streets.Select(text => new StreetName(text)).Where(street => street.Telling is [{ Length: > 3 }]
            && street.Type.Length > 0).Select(street => street.Telling[0]);

        return site.PickOther(names, name => name == mine || !IsWord(name)) is { } other ? With(site, site.Truth.Street.With(mine, other)) : null;
    }

    private static PostalAddress? OtherType(DamageSite site)
    {
        var mine = site.Truth.Street.Type;

        return mine.Length > 0 && site.PickOther(site.Stock.Types, type => IsSameType(site.Stock, mine, type)) is { } other
            ? With(site, site.Truth.Street.WithType(other))
            : null;
    }

    private static bool IsSameType(CountryStock stock, string one, string other)
        => one.Equals(other, StringComparison.OrdinalIgnoreCase) || one[..2].Equals(other[..2], StringComparison.OrdinalIgnoreCase)
            || Abbreviating.AreSame(stock, one, other);

    private static PostalAddress? Opposite(DamageSite site)
    {
        foreach (var pair in site.Stock.Opposites.OrderBy(_ => site.Next(1000)))
        {
            var ends = pair.Split('=');

            if (Opposites.Turn(site.Truth.Street.Marked, ends[0], ends[1]) is { } turned)
            {
                return With(site, new(turned));
            }
        }

        return null;
    }

    private static PostalAddress? LetterChanged(DamageSite site)
        => site.PickOther(site.Truth.Street.Telling, word => word.Length != 1 || !char.IsLetter(word[0])) is { } letter
            && site.PickOther(["B", "C", "D", "F", "G", "K"], other => other == letter) is { } changed
            ? With(site, site.Truth.Street.With(letter, changed))
            : null;

    private static PostalAddress? NameNumberLost(DamageSite site, bool isYear)
    {
        const int YearDigits = 4;
        var street = site.Truth.Street;

        return site.PickOther(street.Telling, word => !Number().IsMatch(word) || (word.Length == YearDigits
            && street.Telling.Count > 1) != isYear) is { } number
            ? With(site, street.Without(number))
            : null;
    }

    private static PostalAddress? NameNumberChanged(DamageSite site)
    {
        var street = site.Truth.Street;

        return street.Numbers.Count == 0 || !site.IsHome ? null : Changed(site.Pick(street.Numbers));

        PostalAddress? Changed(string number)
        {
            var other = site.Number(2, number.Length > 2 ? 999 : 31);

            return other == number ? null : With(site, street.WithNumber(number, other));
        }
    }

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Number();
}
