using System.Text;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>Stores an address the way the broken transfer of August 2023 did.</summary>
internal sealed class DamagedImport(InventedPeople people)
{
    /// <summary>Most frequent first; a damage that does not apply to an address passes on to the next one.</summary>
    public static IReadOnlyList<Damage> Mix { get; } =
    [
        Damage.StreetLost, Damage.StreetLost, Damage.HouseNumberLost, Damage.HouseNumberLost, Damage.EverythingLost, Damage.EverythingLost,
        Damage.RecipientLost, Damage.CityLost, Damage.PostalCodeLost, Damage.LeadingZeroLost, Damage.LeadingZeroLost, Damage.BrokenUmlauts,
        Damage.BrokenUmlauts, Damage.QuestionMarks, Damage.NotImported, Damage.NotImported, Damage.IncompleteAtAmazon, Damage.CountryLost,
        Damage.OtherRecipient, Damage.OtherStreet, Damage.Placeholder, Damage.Masked, Damage.HouseNumberChanged, Damage.PostalCodeChanged, Damage.Duplicated,
    ];

    public static bool CanApply(Damage damage, PostalAddress stored) => damage switch
    {
        Damage.LeadingZeroLost => stored is { Country: "DE" } && stored.PostalCode.TrimStart().StartsWith('0'),
        Damage.BrokenUmlauts or Damage.QuestionMarks => stored.Street.Any(letter => letter > 127),
        Damage.StreetLost or Damage.HouseNumberLost or Damage.HouseNumberChanged or Damage.OtherStreet or Damage.Placeholder or Damage.Masked
            => stored.Department.Length == 0,
        _ => true,
    };

    public PostalAddress Store(PostalAddress stored, Damage damage) => damage switch
    {
        Damage.EverythingLost => PostalAddress.Empty with { Email = stored.Email },
        Damage.StreetLost => stored with { Street = "" },
        Damage.HouseNumberLost => stored with { Street = WithoutNumber(stored.Street) },
        Damage.HouseNumberChanged => stored with { Street = $"{WithoutNumber(stored.Street)} 199" },
        Damage.PostalCodeLost => stored with { PostalCode = "" },
        Damage.LeadingZeroLost => stored with { PostalCode = stored.PostalCode.Trim().TrimStart('0') },
        Damage.PostalCodeChanged => stored with { PostalCode = stored.Country == "AT" ? "9020" : "56068" },
        Damage.CityLost => stored with { City = "" },
        Damage.CountryLost => stored with { Country = "" },
        Damage.RecipientLost => stored with { Name = "", Contact = "" },
        Damage.OtherRecipient => stored with { Name = "Wolfhard Nebelung", Contact = "" },
        Damage.OtherStreet => stored with { Street = OtherStreet(stored.Street) },
        Damage.Placeholder => stored with { Street = "n/a" },
        Damage.Masked => stored with { Street = "**********" },
        Damage.BrokenUmlauts => stored with { Street = ReadAsLatin1(stored.Street), Name = ReadAsLatin1(stored.Name), City = ReadAsLatin1(stored.City) },
        Damage.QuestionMarks => stored with { Street = WithQuestionMarks(stored.Street), Name = WithQuestionMarks(stored.Name) },
        _ => stored,
    };

    private static string WithoutNumber(string street)
    {
        var lastBlank = street.LastIndexOf(' ');
        return lastBlank > 0 ? street[..lastBlank] : street;
    }

    private static string ReadAsLatin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string WithQuestionMarks(string text) => string.Concat(text.Select(letter => letter > 127 ? '?' : letter));

    private string OtherStreet(string street)
    {
        string other;
        do
        {
            other = people.StreetWithNumber();
        }
        while (other[..4] == street[..4]);

        return other;
    }
}
