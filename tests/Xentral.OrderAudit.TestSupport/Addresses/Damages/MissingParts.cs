using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Parts that are empty, or hold a stand-in or a mask.</summary>
internal static class MissingParts
{
    private static readonly string[] Placeholders =
    [
        "n/a", "-", "unbekannt", "null", ".", "k.A.", "undefined", "x", "???", "--", "keine Angabe", "#NV", "siehe Amazon", "Adresse folgt",
        "wird nachgereicht", "leer", "#N/A", "none", "tbd",
    ];

    public static AddressDamage[] All { get; } =
    [
        new("name empty", Material, [RecipientMissing, RecipientDiffers], site => WithoutFirm(site) with { Name = "" }),
        new("street empty", Material, [StreetMissing, StreetInOtherField], site => site.IsHome ? site.Faithful() with { Street = "" } : null),
        new("code empty", Missing, [PostalCodeMissing], site => !HasNeededCode(site) ? null : WithoutCodeInLines(site) with { PostalCode = "" }),
        new("town empty", Missing, [CityMissing], site => !NeedsTown(site) ? null : site.Plain().Row with { City = "" }),
        new("country empty", Missing, [CountryMissing], site => site.Faithful() with { Country = "" }),
        new("all empty", Missing, [EverythingMissing], site => new PostalAddress { Country = site.Truth.Country }),
        new("name placeholder", Material, [RecipientMissing, RecipientDiffers], site => WithoutFirm(site) with { Name = site.Pick(Placeholders) }),
        new("street placeholder", Material, [StreetMissing, StreetInOtherField], site => site.IsHome ? site.Faithful() with { Street = site.Pick(Placeholders) } : null),
        new("town placeholder", Missing, [CityMissing], site => !NeedsTown(site) ? null : site.Plain().Row with { City = site.Pick(Placeholders) }),
        new("code placeholder", Missing, [PostalCodeMissing, PostalCodeDiffers],
            site => !HasNeededCode(site) ? null : WithoutCodeInLines(site) with { PostalCode = site.Pick(Placeholders) }),
        new("country placeholder", Material, [CountryMissing, CountryDiffers],
            site => site.Faithful() with { Country = site.Pick(["n/a", "-", "unbekannt", "null", "#NV"]) }),
        new("name masked", Material, [RecipientMissing, RecipientDiffers], site => WithoutFirm(site) with { Name = "*****" }),
        new("street masked", Missing, [StreetMissing], site => site.IsHome ? site.Faithful() with { Street = "X*** XXXX" } : null),
        new("town masked", Missing, [CityMissing], site => !NeedsTown(site) ? null : site.Plain().Row with { City = "*****" }),
    ];

    // In Ireland a code is a courtesy.
    private static bool HasNeededCode(DamageSite site) => site.Truth.Place.Code.Length > 0 && site.Truth.Country != "IE";

    // In Japan the lines name the ward, and the code names both.
    private static bool NeedsTown(DamageSite site) => site.Truth.Country != "JP";

    private static PostalAddress WithoutCodeInLines(DamageSite site) => site.Plain().Row;

    // A firm in another field would be a name that is left.
    private static PostalAddress WithoutFirm(DamageSite site) => site.Faithful(site.Truth.Person.Length > 0 ? site.Truth with { Firm = "" } : site.Truth);
}
