using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>What Amazon does not know: numbers, notes of the staff, other people's details.</summary>
internal static partial class Additions
{
    private static readonly string[] Notes = ["STORNO neu:", "neue Adresse:", "ab 1.5.:", "umgezogen,", "bitte an"];

    public static AddressDamage[] All { get; } =
    [
        new("number added behind the street", Minor, [ExtraNumber, HouseNumberDiffers, ExtraWords],
            site => WithNumber(site, (street, number) => $"{street} {number}")),
        new("number added before the street", Minor, [ExtraNumber, HouseNumberDiffers, ExtraWords],
            site => WithNumber(site, (street, number) => $"{number} {street}")),
        new("note with another street", Material, [ExtraWords, ExtraNumber, StreetDiffers, HouseNumberDiffers], NoteWithStreet),
        new("note with another number", Minor, [ExtraWords, ExtraNumber, HouseNumberDiffers],
            site => WithNumber(site, (street, number) => $"{street} STORNO neu: {number}")),
        new("contact details", Identical, [ExtraWords],
            site => site.Plain().Row is { Department: "" } row ? row with { Department = "kunde@example.org" } : null),
        new("test data", Minor, [RecipientDiffers, FirstNameDiffers, CompanyLost, RecipientShortened, OtherPersonAtSameDoor],
            site => site.Plain().Row with { Name = "Max Mustermann" }),
    ];

    private static PostalAddress? WithNumber(DamageSite site, Func<string, string, string> add)
    {
        var row = site.Plain().Row;
        var known = Numbers().Matches(string.Join(' ', site.Amazon.Lines.Append(site.Amazon.PostalCode))).Select(match => match.Value);
        var number = site.Number(21, 999);

        return !site.IsHome || known.Contains(number) ? null : row with { Street = add(row.Street, number) };
    }

    private static PostalAddress? NoteWithStreet(DamageSite site)
    {
        var row = site.Plain().Row;

        return !site.IsHome || site.OtherStreet() is not { HasNumber: true } other
            ? null
            : row with { Street = $"{row.Street} {site.Pick(Notes)} {other.Text.Replace("#", site.Number(2, 90), StringComparison.Ordinal)}" };
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
