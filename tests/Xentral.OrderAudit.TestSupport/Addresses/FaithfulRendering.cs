using System.Net;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Stores a true address the way one of many importers would: other fields, other spelling, same place and person.</summary>
public sealed partial class FaithfulRendering(Random random)
{
    public PostalAddress Of(PostalAddress amazon)
    {
        var erp = Lay(amazon);
        erp = erp with { PostalCode = Code(amazon), City = City(amazon), State = State(amazon), Country = Country(amazon) };
        var spell = Spelling(amazon.Country);

        return erp with
        {
            Name = Person(spell(erp.Name), isPerson: erp.Name == amazon.Name && amazon.Company.Length > 0),
            Contact = spell(erp.Contact),
            Department = spell(erp.Department),
            SubDepartment = spell(erp.SubDepartment),
            Street = Numbers(Abbreviate(spell(erp.Street), amazon.Country), amazon.Country),
            Supplement = spell(erp.Supplement),
            City = spell(erp.City),
        };
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private PostalAddress Lay(PostalAddress amazon)
    {
        string[] lines = [.. new[] { amazon.Street, amazon.Supplement, amazon.SecondSupplement }.Where(line => line.Length > 0)];
        var street = Array.FindLastIndex(lines, line => IsStreet(amazon.Country, line));
        street = street < 0 ? 0 : street;
        var rest = lines.Where((_, index) => index != street).ToList();
        var name = amazon.Company.Length > 0 && Chance(60) ? (amazon.Company, amazon.Name) : (amazon.Name, amazon.Company);
        var other = rest.FirstOrDefault() ?? "";

        return random.Next(4) switch
        {
            0 => new() { Name = name.Item1, Contact = name.Item2, Street = lines[street], Supplement = other },
            1 => new() { Name = name.Item1, Department = name.Item2, Street = lines[street], Supplement = other },
            2 => new() { Name = name.Item1, SubDepartment = name.Item2, Street = lines[street], Department = other },
            _ => new() { Name = name.Item1, Contact = other, Street = lines[street], Supplement = name.Item2 },
        };
    }

    private static bool IsStreet(string country, string line)
        => line.StartsWith("Packstation", StringComparison.Ordinal) || line.StartsWith("Postfiliale", StringComparison.Ordinal)
            || CountryStocks.All.First(stock => stock.Country == country).Streets.Any(street => Fits(street.Split('#'), line));

    private static bool Fits(string[] street, string line)
        => line.StartsWith(street[0], StringComparison.Ordinal) && line.EndsWith(street[^1], StringComparison.Ordinal) && line.Length >= street[0].Length + street[^1].Length - (street.Length == 1 ? line.Length : 0);

    private Func<string, string> Spelling(string country) => random.Next(9) switch
    {
        0 => text => text.ToUpperInvariant(),
        1 => text => Letters.SpellOut(text),
        2 => text => Letters.Strip(text),
        3 => text => Letters.SpellOut(text).ToUpperInvariant(),
        4 => text => WebUtility.HtmlEncode(text),
        5 => text => text.Replace(" ", "  ", StringComparison.Ordinal),
        6 when country is "DE" or "AT" or "CH" => text => text.Replace("ß", "ss", StringComparison.Ordinal),
        _ => text => text,
    };

    private string Person(string name, bool isPerson)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return !isPerson || words.Length != 2 ? name : random.Next(8) switch
        {
            0 => $"{words[1]}, {words[0]}",
            1 => $"{words[1]} {words[0]}",
            2 => $"Herr {name}",
            3 => $"Frau Dr. {name}",
            _ => name,
        };
    }

    private string Abbreviate(string street, string country)
    {
        foreach (var (full, shorter) in Abbreviations.Of(country))
        {
            if (Chance(50))
            {
                street = Regex.Replace(street, char.IsLetter(full[^1]) ? Regex.Escape(full) + @"(?!\p{L})" : Regex.Escape(full), shorter.Replace("$", "$$", StringComparison.Ordinal));
            }
        }

        return street;
    }

    private string Numbers(string street, string country) => random.Next(10) switch
    {
        0 => GluedLetter().Replace(street, "$1 $2"),
        1 => SpacedLetter().Replace(street, "$1$2"),
        2 => street.Replace("-", " - ", StringComparison.Ordinal),
        3 when country is "DE" => LastNumber().Replace(street, " Nr. $1"),
        4 when country is "DE" or "IT" or "ES" or "PT" or "BE" => LastNumber().Replace(street, ", $1"),
        5 when country is "DE" => GluedStreet().Replace(street, "Str.$1"),
        6 when country is "FR" or "LU" => FirstNumber().Replace(street, "$1, "),
        _ => street,
    };

    private string Code(PostalAddress amazon) => random.Next(6) switch
    {
        0 when amazon.Country is "DE" => "D-" + amazon.PostalCode,
        1 when amazon.Country is "AT" => "A-" + amazon.PostalCode,
        2 => amazon.PostalCode.Replace(" ", "", StringComparison.Ordinal),
        3 when amazon.Country is "GB" or "NL" => amazon.PostalCode.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(),
        4 when amazon.Country is "US" => amazon.PostalCode[..5],
        5 when amazon.Country is "PT" or "PL" => amazon.PostalCode.Replace("-", "", StringComparison.Ordinal),
        _ => amazon.PostalCode,
    };

    private string City(PostalAddress amazon) => random.Next(8) switch
    {
        0 when amazon.City.Contains('(', StringComparison.Ordinal) => amazon.City[..amazon.City.IndexOf('(', StringComparison.Ordinal)].Trim(),
        1 when amazon.City.Contains(" am ", StringComparison.Ordinal) => amazon.City.Replace(" am Main", "", StringComparison.Ordinal),
        2 when amazon.City == "Berlin" => "Berlin-Mitte",
        3 when amazon.City.StartsWith("Frankfurt", StringComparison.Ordinal) => "Frankfurt a.M.",
        4 when amazon.City == "Genève" => "Genf",
        5 when amazon.City == "Bruxelles" => "Brussel",
        6 when amazon.City.Contains("CEDEX", StringComparison.Ordinal) => "Paris",
        _ => amazon.City,
    };

    private string State(PostalAddress amazon)
        => amazon.Country is "US" or "CA" or "AU" || Chance(50) ? Abbreviations.State(amazon.State, Chance(30)) : "";

    private string Country(PostalAddress amazon) => random.Next(12) switch
    {
        0 => Abbreviations.CountryName(amazon.Country),
        1 => amazon.Country.ToLowerInvariant(),
        2 when amazon.Country == "GB" => "UK",
        _ => amazon.Country,
    };

    [GeneratedRegex("([0-9])([a-zA-Z])$")]
    private static partial Regex GluedLetter();

    [GeneratedRegex("([0-9]) ([a-z])$")]
    private static partial Regex SpacedLetter();

    [GeneratedRegex(" ([0-9]+[a-z]?)$")]
    private static partial Regex LastNumber();

    [GeneratedRegex("(?:straße|strasse|str\\.) ([0-9]+)$")]
    private static partial Regex GluedStreet();

    [GeneratedRegex("^([0-9]+) (?!bis|ter)")]
    private static partial Regex FirstNumber();
}
