using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Makes addresses as Amazon would deliver them. The same seed makes the same addresses.</summary>
public sealed class TrueAddresses(Random random)
{
    /// <summary>Buyers put it behind their name; hardly any importer keeps it.</summary>
    internal const string Emoji = "🌸";

    private static readonly CountryStock Germany = CountryStocks.Of("DE");

    // A quarter of the orders is German, as with the merchants this is for.
    public TrueAddress Next() => Next(Chance(25) ? Germany : Pick(CountryStocks.All));

    public TrueAddress Next(CountryStock stock)
    {
        var street = new StreetName(Pick(stock.Streets));
        var isFirmOnly = Chance(8);
        var truth = new TrueAddress
        {
            Stock = stock,
            Given = isFirmOnly ? "" : Pick(stock.Given),
            Surname = isFirmOnly ? "" : Pick(stock.Surnames),
            Firm = isFirmOnly || Chance(20) ? Pick(stock.Firms) : "",
            Street = street,
            Number = street.HasNumber ? HouseNumber.Parse(Pick(stock.Numbers)) : null,
            Place = Place.Parse(Pick(stock.Places)),
        };
        truth = Furnish(truth);

        return truth with { Amazon = Lay(truth) };
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private bool Chance(int percent) => random.Next(100) < percent;

    private TrueAddress Furnish(TrueAddress truth)
    {
        var stock = truth.Stock;
        var choice = random.Next(100);

        return choice switch
        {
            < 8 when stock.Pickups.Length > 0 && truth.Surname.Length > 0 => truth with { Pickup = Pick(stock.Pickups).Pick(random), Firm = "" },
            < 42 when stock.Dwellings.Length > 0 && truth.Number is { IsRange: false, Second: "" } => WithDwelling(truth),
            < 52 => WithHint(truth),
            < 59 when truth.Surname.Length > 0 && truth.Firm.Length == 0 => WithCareOf(truth),
            < 72 when stock.HouseNames.Length > 0 && truth.Number is not null => truth with { HouseName = Pick(stock.HouseNames), Number = null },
            _ => truth,
        };
    }

    private TrueAddress WithDwelling(TrueAddress truth)
    {
        var kind = Pick(truth.Stock.Dwellings);

        return truth with { Dwelling = kind.Pick(random), Way = random.Next(kind.Ways.Length) };
    }

    // Departments are in firms.
    private TrueAddress WithHint(TrueAddress truth)
    {
        var hint = Pick(truth.Stock.Hints);

        return hint.StartsWith("Abt", StringComparison.Ordinal) && truth.Firm.Length == 0 ? truth : truth with { Hint = hint };
    }

    // Somebody else's name is on the bell.
    private TrueAddress WithCareOf(TrueAddress truth)
    {
        var host = Pick(truth.Stock.Surnames);

        return host == truth.Surname || host.Length < 4 || host == "Herr"
            ? truth
            : truth with { CareOf = Pick(truth.Stock.CareOf).Replace("{n}", $"*{host}*", StringComparison.Ordinal) };
    }

    private PostalAddress Lay(TrueAddress truth)
    {
        var written = WrittenAddress.Of(truth, truth.Way, FirstWriting, number => number.Text);
        var lines = written.Others.Select(Marks.Strip).ToList();
        lines.Insert(truth.HasStreet && Chance(45) ? lines.Count : 0, Marks.Strip(written.Street));

        if (!truth.HasStreet && lines.Count > 1 && Chance(50))
        {
            lines.Reverse();
        }

        var isFirmInLine = truth.Firm.Length > 0 && truth.Person.Length > 0 && Chance(30);
        if (isFirmInLine)
        {
            lines.Insert(0, truth.Firm);
        }
        else if (lines.Count == 1 && Chance(10))
        {
            lines.Insert(0, "");
        }

        if (truth.HasStreet && truth.Place.Code.Length > 0 && Chance(2))
        {
            lines[^1] = $"{lines[^1]}, {truth.Place.Code}";
        }

        var name = truth.Person.Length > 0 ? truth.Person : truth.Firm;

        return new PostalAddress
        {
            Name = Chance(1) ? $"{name} {Emoji}" : name,
            Company = isFirmInLine || truth.Person.Length == 0 ? "" : truth.Firm,
            Street = lines[0],
            Supplement = lines.ElementAtOrDefault(1) ?? "",
            SecondSupplement = string.Join(", ", lines.Skip(2)),
            PostalCode = truth.Place.Code,
            City = truth.Place.City,
            State = truth.Place.State,
            Country = truth.Country,
        };
    }

    private static string FirstWriting(string writings) => writings.Split('~')[0];
}
