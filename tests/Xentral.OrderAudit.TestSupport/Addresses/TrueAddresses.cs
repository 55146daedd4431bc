using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Makes addresses as Amazon would deliver them. The same seed makes the same addresses.</summary>
public sealed class TrueAddresses(Random random)
{
    // A third of the orders is German, as with the merchants this is for.
    public PostalAddress Next() => Next(Chance(33) ? CountryStocks.All[0] : Pick(CountryStocks.All));

    public PostalAddress Next(CountryStock stock)
    {
        var (city, code, state) = Pick(stock.Places);
        var person = $"{Pick(stock.FirstNames)} {Pick(stock.LastNames)}";
        var address = new PostalAddress { Name = person, City = city, PostalCode = code, State = state, Country = stock.Country };

        if (stock.Country == "DE" && Chance(8))
        {
            return PickupPoint(address);
        }

        var street = Pick(stock.Streets).Replace("#", Pick(stock.Numbers), StringComparison.Ordinal);

        return Lay(address, stock, street);
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private bool Chance(int percent) => random.Next(100) < percent;

    private PostalAddress Lay(PostalAddress address, CountryStock stock, string street) => random.Next(10) switch
    {
        0 => address with { Company = Pick(stock.Companies), Street = street },
        1 => address with { Street = Pick(stock.Companies), Supplement = street },
        2 => address with { Supplement = street },
        3 or 4 => address with { Street = street, Supplement = Pick(stock.Supplements) },
        5 => address with { Name = Pick(stock.Companies), Street = street },
        6 => address with { Street = street, Supplement = Pick(stock.Supplements), Company = Pick(stock.Companies) },
        _ => address with { Street = street },
    };

    private PostalAddress PickupPoint(PostalAddress address)
    {
        var place = $"{(Chance(70) ? "Packstation" : "Postfiliale")} {random.Next(101, 600)}";
        var number = random.Next(100_000, 999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);

        return Chance(50) ? address with { Street = place, Supplement = number } : address with { Street = number, Supplement = place };
    }
}
