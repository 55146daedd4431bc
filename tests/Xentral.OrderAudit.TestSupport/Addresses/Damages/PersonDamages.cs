using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Somebody else, or somebody of whom too little is left.</summary>
internal static class PersonDamages
{
    private const int ShortName = 4;

    // Real names of other people; a letter or two apart is all that short names can be.
    private static readonly Dictionary<string, string> AlikeGiven = new()
    {
        ["Ina"] = "Ida",
        ["Uwe"] = "Ute",
        ["Ana"] = "Ada",
        ["Ivo"] = "Ilo",
        ["Amy"] = "Ann",
        ["Minh"] = "Linh",
        ["Tom"] = "Tim",
        ["Luc"] = "Lou",
        ["Urs"] = "Ulf",
        ["Anna"] = "Arno",
        ["John"] = "Joan",
        ["Mary"] = "Mark",
        ["Hal"] = "Hank",
        ["Dana"] = "Dora",
        ["Liam"] = "Lina",
        ["Jack"] = "Jane",
        ["Ruby"] = "Rudy",
        ["Ruth"] = "Russ",
        ["Ewa"] = "Eryk",
        ["Iva"] = "Ida",
        ["Ravi"] = "Rani",
        ["Marc"] = "Mara",
        ["Rui"] = "Ruy",
        ["Luis"] = "Lisa",
        ["Ruud"] = "Rudi",
        ["Jip"] = "Jan",
        ["Daan"] = "Dirk",
        ["Erik"] = "Elin",
        ["Nejc"] = "Nika",
        ["Ilze"] = "Inga",
        ["Mari"] = "Mart",
        ["Cem"] = "Can",
        ["Aino"] = "Aila",
        ["Nuno"] = "Nina",
        ["Sara"] = "Sami",
    };

    private static readonly Dictionary<string, string> AlikeSurnames = new()
    {
        ["Ott"] = "Orth",
        ["Le"] = "Ly",
        ["Do"] = "Du",
        ["Van"] = "Han",
        ["Sa"] = "Su",
        ["El"] = "Al",
        ["Co"] = "Ko",
        ["Poe"] = "Pak",
        ["Reed"] = "Rohn",
        ["Roy"] = "Rau",
        ["Lis"] = "Lach",
        ["Kos"] = "Kita",
        ["Ek"] = "Ehn",
        ["Lund"] = "Lang",
        ["Lo"] = "Loi",
        ["Vogt"] = "Voss",
        ["Pugh"] = "Page",
        ["Nair"] = "Naik",
        ["Tamm"] = "Taal",
        ["Popa"] = "Pana",
        ["Holm"] = "Hald",
    };

    private static readonly string[] Surnames = ["Ritter", "Hofmann", "Brandt", "Quast", "Zorn", "Piepenbrink", "Meier", "Tran", "Falk", "Yilmaz",
        "Moreau", "Greco", "Pereira", "Walsh"];
    private static readonly string[] Given = ["Klaus", "Petra", "Ingo", "Xenia", "Emil", "Hannelore", "Gustave", "Rosalba", "Duarte", "Fiona"];

    private static readonly DifferenceKind[] Other = [RecipientDiffers, FirstNameDiffers];
    private static readonly DifferenceKind[] AtSameDoor = [OtherPersonAtSameDoor, RecipientDiffers, FirstNameDiffers];

    public static AddressDamage[] All { get; } =
    [
        new("other person", Material, Other, site => site.IsPersonAlone ? WithName(site, OtherGiven(site), OtherSurname(site)) : null),
        new("other surname", Material, Other, site => site.IsPersonAlone ? WithName(site, site.Truth.Given, OtherSurname(site)) : null),
        new("other given name", Minor, Other, site => site.IsPersonAlone ? WithName(site, OtherGiven(site), site.Truth.Surname) : null),
        new("surname lost", Material, [RecipientDiffers, RecipientShortened, RecipientMissing, Truncated],
            site => site.IsPersonAlone && site.Truth.Surname.Length > ShortName ? WithName(site, site.Truth.Given, "") : null),
        new("short surname lost", Material, [RecipientDiffers, RecipientShortened, RecipientMissing, Truncated],
            site => site.IsPersonAlone && site.Truth.Surname.Length <= ShortName ? WithName(site, site.Truth.Given, "") : null),
        new("short surname changed", Material, Other,
            site => site.IsPersonAlone && site.Truth.Surname.Length <= ShortName ? WithName(site, site.Truth.Given, OtherSurname(site)) : null),
        new("given name lost", Minor, [RecipientShortened, FirstNameDiffers, RecipientDiffers, Truncated],
            site => site.IsPersonAlone ? WithName(site, "", site.Truth.Surname) : null),
        new("initial taken for the surname", Material, Other,
            site => site.IsPersonAlone ? Named(site, $"{site.Truth.Surname[0]}. {OtherSurname(site)}") : null),
        new("initial taken for the given name", Material, Other,
            site => site.IsPersonAlone ? Named(site, $"{site.Truth.Given[0]}. {OtherSurname(site)}") : null),
        new("firm instead of the person", Material, Other,
            site => site.IsPersonAlone && site.PickOther(site.Stock.Firms, firm => NamesPerson(firm, site.Truth)) is { } firm ? Named(site, firm) : null),
        new("short names that look alike", Material, Other, Alike),
        new("other person at the same firm", Minor, AtSameDoor,
            site => site.IsHome && site.Truth is { Firm.Length: > 0, Person.Length: > 0 } ? WithName(site, OtherGiven(site), OtherSurname(site)) : null),
        new("other person at the same c/o", Minor, AtSameDoor,
            site => site.Truth.CareOf.Length > 0 ? WithName(site, OtherGiven(site), OtherSurname(site)) : null),
        new("firm lost beside the person", Minor, [CompanyLost, RecipientShortened, SupplementLost, RecipientDiffers],
            site => site.Truth is { Firm.Length: > 0, Person.Length: > 0 } ? site.Faithful(site.Truth with { Firm = "" }) : null),
        new("person lost beside the firm", Minor, [], site => site.Truth is { Firm.Length: > 0, Person.Length: > 0 } ? WithName(site, "", "") : null),
        new("other firm", Material, Other,
            site => site.Truth is { Firm.Length: > 0, Person.Length: 0 } ? site.Faithful(site.Truth with { Firm = "Zentralverlag Quast GmbH" }) : null),
    ];

    private static string OtherSurname(DamageSite site) => site.PickOther(Surnames, name => SharesWord(name, site.Truth))!;

    private static string OtherGiven(DamageSite site) => site.PickOther(Given, name => SharesWord(name, site.Truth))!;

    // Another initial as well, so that no shortening of the one is a reading of the other.
    private static bool SharesWord(string name, TrueAddress truth)
        => truth.Person.Split(' ', '-').Any(word => word.Length > 0 && char.ToUpperInvariant(word[0]) == name[0]);

    // A firm of the same name may well be the person's own.
    private static bool NamesPerson(string firm, TrueAddress truth)
        => truth.Person.Split(' ', '-').Any(word => firm.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static PostalAddress WithName(DamageSite site, string given, string surname) => site.Faithful(site.Truth with { Given = given, Surname = surname });

    private static PostalAddress Named(DamageSite site, string name) => site.Faithful() with { Name = name };

    private static PostalAddress? Alike(DamageSite site)
        => site.IsPersonAlone && AlikeGiven.TryGetValue(site.Truth.Given, out var given) && AlikeSurnames.TryGetValue(site.Truth.Surname, out var surname)
            ? WithName(site, given, surname)
            : null;
}
