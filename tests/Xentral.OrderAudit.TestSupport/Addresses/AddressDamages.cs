using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Every damage the audit promises to find.</summary>
public static partial class AddressDamages
{
    private static readonly string[] Fillers = ["n/a", "-", "unbekannt", "null", ".", "k.A.", "undefined", "x", "???", "--", "keine Angabe"];
    private static readonly string[] OtherStreets = ["Tannenweg 3", "Ulmenstraße 88", "Rue Voltaire 71", "Birkenallee 4", "Elm Drive 900", "Via Verdi 61", "Calle Goya 90", "Gartenstr. 15", "Kastanienplatz 31"];
    private static readonly string[] OtherPeople = ["Klaus Ritter", "Petra Hofmann", "Ingo Brandt", "Xenia Quast", "Emil Zorn"];

    public static IReadOnlyList<AddressDamage> All { get; } =
    [
        new("name empty", (_, _, e) => e with { Name = "", Contact = "" }, [RecipientMissing], [], Verdict.Missing),
        new("street empty", (_, a, e) => IsPickup(a) ? null : e with { Street = "" }, [StreetMissing], [], Verdict.Missing),
        new("code empty", (_, a, e) => a.PostalCode.Length == 0 || a.Country == "IE" ? null : e with { PostalCode = "" }, [PostalCodeMissing], [], Verdict.Missing),
        new("city empty", (_, _, e) => e with { City = "" }, [CityMissing], [], Verdict.Missing),
        new("country empty", (_, _, e) => e with { Country = "" }, [CountryMissing], [], Verdict.Missing),
        new("all empty", (_, _, e) => new PostalAddress { Country = e.Country }, [EverythingMissing], [], Verdict.Missing),
        new("state empty", (_, a, e) => a.Country is "US" or "CA" or "AU" ? e with { State = "" } : null, [StateMissing], [], Verdict.Minor),
        new("name filler", (r, _, e) => e with { Name = Pick(r, Fillers), Contact = "" }, [RecipientMissing], ["XOA110"], Verdict.Missing),
        new("street filler", (r, a, e) => IsPickup(a) ? null : e with { Street = Pick(r, Fillers) }, [StreetMissing], ["XOA110"], Verdict.Missing),
        new("name masked", (_, _, e) => e with { Name = "*****", Contact = "" }, [RecipientMissing], ["XOA111"], Verdict.Missing),
        new("street masked", (_, a, e) => IsPickup(a) ? null : e with { Street = "X*** XXXX" }, [StreetMissing], ["XOA111"], Verdict.Missing),
        new("number lost", (_, a, e) => WithoutNumber(a, e), [HouseNumberMissing], [], Verdict.Material),
        new("number transposed", (_, a, e) => ChangeNumber(a, e, Transpose), [HouseNumberDiffers], [], Verdict.Material),
        new("number changed", (r, a, e) => ChangeNumber(a, e, number => (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) + r.Next(1, 40)).ToString(System.Globalization.CultureInfo.InvariantCulture)), [HouseNumberDiffers], [], Verdict.Material),
        new("suffix changed", (_, a, e) => ChangeSuffix(a, e), [HouseNumberSuffixDiffers], [], Verdict.Material),
        new("other street", (r, a, e) => IsPickup(a) ? null : e with { Street = Pick(r, OtherStreets) }, [StreetDiffers, StreetNameMissing], [], Verdict.Material),
        new("other person", (r, a, e) => e with { Name = Pick(r, OtherPeople), Contact = "", Department = "", SubDepartment = "", Supplement = a.Supplement }, [RecipientDiffers, FirstNameDiffers], [], Verdict.Material),
        new("old address", (r, a, e) => a.Country != "DE" || IsPickup(a) ? null : e with { Street = Pick(r, OtherStreets), PostalCode = "28217", City = "Bremen", Supplement = "" }, [StreetDiffers, PostalCodeDiffers], [], Verdict.Material),
        new("code digit", (r, a, e) => ChangeCode(r, a, e), [PostalCodeDiffers, PostalCodeLeadingZeroLost], [], Verdict.Material),
        new("zero lost", (_, a, e) => a.PostalCode.StartsWith('0') && a.Country is not ("PT" or "PL") ? e with { PostalCode = a.PostalCode.TrimStart('0') } : null, [PostalCodeLeadingZeroLost], ["XOA202"], Verdict.Material),
        new("spreadsheet", (r, a, e) => a.Country == "DE" ? e with { PostalCode = r.Next(2) == 0 ? a.PostalCode.TrimStart('0') + ".0" : a.PostalCode.TrimStart('0').Insert(a.PostalCode.TrimStart('0').Length - 3, ",") } : null, [], ["XOA201", "XOA202"], Verdict.Material),
        new("other country", (_, a, e) => e with { Country = a.Country == "DE" ? "AT" : a.Country == "LU" ? "FR" : "DE" }, [CountryDiffers], [], Verdict.Material),
        new("unknown country", (_, _, e) => e with { Country = "Qxy" }, [], ["XOA204"], Verdict.Material),
        new("locker lost", (_, a, e) => IsPickup(a) ? e with { Street = "Karl-Marx-Str. 9", Supplement = "", Department = "", SubDepartment = "", Contact = "" } : null, [PickupPointDiffers], [], Verdict.Material),
        new("post number lost", (_, a, e) => IsPickup(a) ? DropPostNumber(e) : null, [PostNumberMissing], [], Verdict.Material),
        new("mojibake", (_, _, e) => Change(e, Letters.Break), [], ["XOA902"], Verdict.Minor),
        new("double mojibake", (_, _, e) => Change(e, text => Letters.Break(Letters.Break(text))), [], ["XOA902"], Verdict.Minor),
        new("question marks", (_, _, e) => Change(e, text => Letters.Replace(text, '?')), [BrokenCharacters], ["XOA903"], Verdict.Minor),
        new("replacement characters", (_, _, e) => Change(e, text => Letters.Replace(text, '\uFFFD')), [BrokenCharacters], ["XOA903"], Verdict.Minor),
        new("letters lost", (_, _, e) => Change(e, Letters.Drop), [BrokenCharacters, Typo], ["XOA903"], Verdict.Minor),
        new("entities", (_, _, e) => Change(e, System.Net.WebUtility.HtmlEncode), [], ["XOA904"], Verdict.Equivalent),
        new("street cut", (r, a, e) => Cut(r, e), [Truncated, HouseNumberMissing], ["XOA313"], Verdict.Minor),
        new("code in city", (_, a, e) => a.PostalCode.Length == 0 || a.Country == "IE" ? null : e with { PostalCode = "", City = $"{a.PostalCode} {e.City}" }, [PostalCodeMissing], ["XOA214"], Verdict.Missing),
        new("shifted", (_, a, e) => a.PostalCode.Length == 0 ? null : e with { PostalCode = e.City, City = a.PostalCode }, [ColumnsShifted], ["XOA906"], Verdict.Material),
        new("control characters", (_, _, e) => e with { Street = e.Street.Insert(1, "\u200B") }, [], ["XOA905"], Verdict.Equivalent),
        new("blanks", (_, _, e) => e with { City = e.City + " " }, [], ["XOA905"], Verdict.Equivalent),
        new("contact details", (_, _, e) => e.Department.Length > 0 ? null : e with { Department = "kunde@example.org" }, [ExtraWords], ["XOA215"], Verdict.Identical),
        new("test data", (_, _, e) => e with { Name = "Max Mustermann", Contact = "" }, [RecipientDiffers, FirstNameDiffers], ["XOA217"], Verdict.Minor),
    ];

    private static bool IsPickup(PostalAddress address) => address.Street.Contains("Packstation", StringComparison.Ordinal) || address.Supplement.Contains("Packstation", StringComparison.Ordinal)
        || address.Street.Contains("Postfiliale", StringComparison.Ordinal) || address.Supplement.Contains("Postfiliale", StringComparison.Ordinal);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    // Streets with one plain number only, so that it is certain which number was changed.
    private static PostalAddress? ChangeNumber(PostalAddress amazon, PostalAddress erp, Func<string, string> change)
    {
        var numbers = Number().Matches(erp.Street);

        if (IsPickup(amazon) || numbers.Count != 1)
        {
            return null;
        }

        var changed = change(numbers[0].Value);

        return changed == numbers[0].Value ? null : erp with { Street = erp.Street.Replace(numbers[0].Value, changed, StringComparison.Ordinal) };
    }

    private static PostalAddress? WithoutNumber(PostalAddress amazon, PostalAddress erp)
        => IsPickup(amazon) || Number().Count(erp.Street) != 1 ? null : erp with { Street = NumberWithLetter().Replace(erp.Street, "").Trim(' ', ',') };

    private static PostalAddress? ChangeSuffix(PostalAddress amazon, PostalAddress erp)
    {
        var changed = Suffix().Replace(erp.Street, match => match.Groups[1].Value + (match.Groups[2].Value is "d" ? "e" : "d"));

        return amazon.Country is not "DE" || changed == erp.Street ? null : erp with { Street = changed };
    }

    private static string Transpose(string number) => number.Length < 2 || number[0] == number[1] ? number : $"{number[1]}{number[0]}{number[2..]}";

    private static PostalAddress? ChangeCode(Random random, PostalAddress amazon, PostalAddress erp)
    {
        var at = random.Next(Math.Min(amazon.PostalCode.Length, 5));

        if (amazon.PostalCode.Length == 0 || !char.IsAsciiDigit(amazon.PostalCode[at]))
        {
            return null;
        }

        var code = amazon.PostalCode.ToCharArray();
        code[at] = (char)('0' + ((code[at] - '0' + random.Next(1, 9)) % 10));

        return erp with { PostalCode = new string(code) };
    }

    private static PostalAddress DropPostNumber(PostalAddress erp)
        => erp with { Street = LongNumber().Replace(erp.Street, ""), Supplement = LongNumber().Replace(erp.Supplement, ""), Department = LongNumber().Replace(erp.Department, ""), Contact = LongNumber().Replace(erp.Contact, "") };

    private static PostalAddress? Change(PostalAddress erp, Func<string, string> change)
    {
        var damaged = erp with { Name = change(erp.Name), Street = change(erp.Street), City = change(erp.City), Contact = change(erp.Contact), Supplement = change(erp.Supplement), Department = change(erp.Department) };

        return damaged == erp ? null : damaged;
    }

    private static PostalAddress? Cut(Random random, PostalAddress erp)
    {
        int[] limits = [20, 25, 30, 35];
        var limit = limits[random.Next(limits.Length)];

        return erp.Street.Length > limit && !erp.Street.Contains('&', StringComparison.Ordinal) && !char.IsDigit(erp.Street[limit - 1]) && erp.Street[limit] != ' ' && erp.Street[limit - 1] != ' '
            ? erp with { Street = erp.Street[..limit] }
            : null;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("(?:Nr\\.? |No[: ])?[0-9]+ ?[a-zA-Z]?\\b,?")]
    private static partial Regex NumberWithLetter();

    [GeneratedRegex("([0-9] ?)([a-e])$")]
    private static partial Regex Suffix();

    [GeneratedRegex("[0-9]{5,}")]
    private static partial Regex LongNumber();
}
