using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Fields cut to a prefix, short or long. Only cuts that take a telling letter or a number count.</summary>
internal static class Cuts
{
    // One or two letters name no street.
    private const int TooFewLetters = 2;

    private static readonly DifferenceKind[] Street =
        [Truncated, StreetDiffers, StreetNameMissing, StreetShortened, StreetMissing, HouseNumberMissing, HouseNumberDiffers, HouseNumberSuffixLost,
        HouseNumberSuffixDiffers, Typo, PickupPointDiffers];

    private static readonly DifferenceKind[] Recipient = [Truncated, RecipientShortened, RecipientDiffers, RecipientMissing, FirstNameDiffers, Typo];

    public static AddressDamage[] All { get; } =
    [
        new("street cut, its number or name gone", Material, Street, site => CutStreet(site, isGrave: true)),
        new("street cut, part of its name left", Minor, Street, site => CutStreet(site, isGrave: false)),
        new("street line cut within the flat", Minor, [Truncated, SupplementLost, HouseNumberSuffixLost, DoorDiffers, HouseNumberDiffers], CutFlat),
        new("name cut, no surname left", Material, Recipient, site => CutName(site, isGrave: true)),
        new("name cut, part of the surname left", Minor, Recipient, site => CutName(site, isGrave: false)),
        new("town cut", Minor, [Truncated, CityDiffers, CityMissing, Typo], CutTown),
        new("supplement cut", Minor, [], CutSupplement),
        new("code cut", Minor, [PostalCodeShortened, PostalCodeDiffers, PostalCodeMissing, PostalCodeLeadingZeroLost], CutCode),
    ];

    private static PostalAddress? CutStreet(DamageSite site, bool isGrave)
    {
        var plain = site.Plain();
        var letters = Marks.Weigh(plain.Street);

        if (!site.IsHome || letters.Count < 2)
        {
            return null;
        }

        var length = site.Next(1, letters.Count);
        var (kept, lost) = (letters.Take(length).ToList(), letters.Skip(length).ToList());

        if (!lost.Exists(letter => letter.Weight is Weight.Telling or Weight.Number))
        {
            return null;
        }

        var isNameGone = letters.Any(letter => letter.Weight == Weight.Telling) && kept.Count(letter => letter.Weight == Weight.Telling) <= TooFewLetters
            && lost.Exists(letter => letter.Weight == Weight.Telling);

        var isNumberGone = lost.Exists(letter => letter.Weight == Weight.Number);

        return (isNameGone || isNumberGone) == isGrave && kept.Exists(letter => char.IsLetterOrDigit(letter.Letter))
            ? plain.Row with { Street = Text(kept) }
            : null;
    }

    private static PostalAddress? CutFlat(DamageSite site)
    {
        var plain = site.Plain();
        var letters = Marks.Weigh(plain.Street);
        var last = letters.ToList().FindLastIndex(letter => letter.Weight is Weight.Telling or Weight.Number);

        if (!site.IsHome || letters.Skip(last + 1).All(letter => letter.Weight != Weight.Door))
        {
            return null;
        }

        var length = site.Next(last + 1, letters.Count);

        return letters.Skip(length).Any(letter => letter.Weight == Weight.Door) && !LeavesShortForm([.. letters], length) ? plain.Row with { Street = Text(letters.Take(length)) } : null;
    }

    // "links" cut to "li" is how people write it.
    private static bool LeavesShortForm((char Letter, Weight Weight)[] letters, int length)
    {
        var start = length;

        while (start > 0 && char.IsLetter(letters[start - 1].Letter))
        {
            start--;
        }

        return length < letters.Length && char.IsLetter(letters[length].Letter) && length - start is 1 or 2;
    }

    private static PostalAddress? CutName(DamageSite site, bool isGrave)
    {
        var (given, person) = (site.Truth.Given, site.Truth.Person);

        if (!site.IsPersonAlone || given.Length == 0)
        {
            return null;
        }

        var length = site.Next(1, person.Length);
        var surnameLeft = Math.Max(0, length - given.Length - 1);

        return (surnameLeft == 0) == isGrave && char.IsLetter(person[length]) ? site.Plain().Row with { Name = person[..length].TrimEnd() } : null;
    }

    private static PostalAddress? CutTown(DamageSite site)
    {
        var letters = Marks.Weigh(site.Truth.Place.Marked);
        var length = site.Next(1, Math.Max(2, letters.Count));
        var cut = Text(letters.Take(length));

        return length >= letters.Count || letters.Skip(length).All(letter => letter.Weight == Weight.None) || IsAlias(site.Truth.Place, cut)
            ? null
            : site.Plain().Row with { City = cut };
    }

    private static bool IsAlias(Place place, string cut) => place.CityAliases.Any(alias => alias.Equals(cut.Trim(), StringComparison.OrdinalIgnoreCase));

    private static PostalAddress? CutSupplement(DamageSite site)
    {
        var plain = site.Plain();

        if (plain.Supplement.Length == 0 || site.Truth.Hint.Length > 0)
        {
            return null;
        }

        var letters = Marks.Weigh(plain.Supplement);
        var length = site.Next(1, Math.Max(2, letters.Count));

        return length >= letters.Count || letters.Skip(length).All(letter => letter.Weight == Weight.None) || LeavesShortForm([.. letters], length)
            ? null
            : plain.Row with { Supplement = Text(letters.Take(length)) };
    }

    private static PostalAddress? CutCode(DamageSite site)
    {
        var code = site.Truth.Place.Code;
        var most = site.Truth.Country == "US" ? 5 : code.Length;
        var length = most < 2 ? 0 : site.Next(1, most);

        return length == 0 || !code[length..].Any(char.IsLetterOrDigit) ? null : site.Plain().Row with { PostalCode = code[..length].TrimEnd('-', ' ') };
    }

    private static string Text(IEnumerable<(char Letter, Weight Weight)> letters) => string.Concat(letters.Select(letter => letter.Letter)).TrimEnd();
}
