using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>Code, town, state and country as importers store them.</summary>
internal sealed class PlaceForms(Random random)
{
    public PostalAddress Of(PostalAddress row, TrueAddress truth)
        => row with { PostalCode = Code(truth), City = City(truth), State = State(truth), Country = Country(truth) };

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Code(TrueAddress truth)
    {
        var code = truth.Place.Code;

        return random.Next(6) switch
        {
            0 when truth.Country is "DE" or "AT" or "CH" => $"{(truth.Country == "CH" ? "CH" : truth.Country[..1])}-{code}",
            1 when truth.Country is "LT" or "LV" => code[3..],
            2 => code.Replace(" ", "", StringComparison.Ordinal),
            3 when truth.Country is "GB" or "NL" => code.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(),
            4 when truth.Country is "US" => code[..5],
            5 when truth.Country is "PT" or "PL" or "BR" => code.Replace("-", "", StringComparison.Ordinal),
            _ => code,
        };
    }

    private string City(TrueAddress truth)
    {
        var place = truth.Place;
        var city = place.CityAliases.Length > 0 && Chance(25) ? place.CityAliases[random.Next(place.CityAliases.Length)] : place.City;

        return Chance(2) ? $"{city}, {truth.Stock.Called[0]}" : city;
    }

    // The importers of some shops cannot store a state; where a code exists, it names the state.
    private string State(TrueAddress truth)
    {
        var aliases = truth.Place.StateAliases;

        return Chance(truth.Country is "US" or "CA" or "AU" or "BR" or "MX" or "IN" or "JP" ? 10 : 40)
            ? ""
            : aliases.Length > 0 && Chance(30)
            ? aliases[random.Next(aliases.Length)]
            : truth.Place.State;
    }

    private string Country(TrueAddress truth) => random.Next(12) switch
    {
        0 => truth.Stock.Called[random.Next(truth.Stock.Called.Length)],
        1 => truth.Country.ToLowerInvariant(),
        2 when truth.Country == "GB" => "UK",
        _ => truth.Country,
    };
}
