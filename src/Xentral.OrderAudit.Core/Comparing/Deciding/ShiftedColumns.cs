using System.Buffers;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Values that stand one column off. At least two must be in the wrong place; one alone has another cause.</summary>
internal static class ShiftedColumns
{
    private const int Enough = 2;

    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create("0123456789 -");

    public static bool Find(ComparisonRun run)
    {
        var amazon = run.Amazon.Address;
        var erp = Readable(run.Erp.Address);

        // The usual case: the town is where it belongs and reads like one.
        if (IsSame(erp.City, amazon.City) || (LooksLikeCity(erp.City) && (erp.PostalCode.Length == 0 || erp.PostalCode.AsSpan().ContainsAnyInRange('0', '9')) && erp.Country.Length <= 3 && !IsSame(erp.PostalCode, amazon.City)))
        {
            return false;
        }

        var signs = CountSigns(amazon, erp, run.Rules);

        if (signs < Enough)
        {
            return false;
        }

        run.Decide(Part.Address, Fate.Exchanged, Facts.None, Summary(amazon), Summary(run.Erp.Address));
        return true;
    }

    // Entities would put digits into a town's name.
    private static PostalAddress Readable(PostalAddress erp)
        => erp.City.Contains('&', StringComparison.Ordinal) || erp.PostalCode.Contains('&', StringComparison.Ordinal)
            ? erp with { City = TextRepair.Repair(erp.City, out _), PostalCode = TextRepair.Repair(erp.PostalCode, out _) }
            : erp;

    private static bool LooksLikeCity(string city) => city.Length > 0 && !city.AsSpan().ContainsAnyInRange('0', '9');

    private static int CountSigns(PostalAddress amazon, PostalAddress erp, CountryRules? rules)
    {
        var signs = 0;
        signs += IsMostlyDigits(erp.City) && erp.City != amazon.City ? 1 : 0;
        signs += erp.PostalCode.Length > 0 && erp.PostalCode != amazon.PostalCode && !erp.PostalCode.AsSpan().ContainsAnyInRange('0', '9') && !FieldText.IsUnusable(erp.PostalCode) ? 1 : 0;
        signs += IsPlaceInCountry(amazon, erp) ? 1 : 0;
        signs += IsMostlyDigits(erp.Name) && erp.Name != amazon.Name ? 1 : 0;
        signs += erp.Street.Length > 0 && erp.Street != amazon.Street && (erp.Street.Contains('@', StringComparison.Ordinal) || IsCode(erp.Street, amazon, rules)) ? 1 : 0;
        signs += IsSame(erp.City, amazon.Country) || IsSame(erp.City, amazon.PostalCode) ? 1 : 0;
        signs += IsSame(erp.PostalCode, amazon.City) ? 1 : 0;

        return signs;
    }

    private static bool IsPlaceInCountry(PostalAddress amazon, PostalAddress erp)
        => erp.Country.Length > 3 && erp.Country != amazon.Country && (IsSame(erp.Country, amazon.City) || !CountryCatalog.TryResolve(erp.Country, out _));

    private static bool IsCode(string street, PostalAddress amazon, CountryRules? rules)
        => amazon.PostalCode.Length > 0 && PostalCodeKey.Of(street) == PostalCodeKey.Of(amazon.PostalCode) && rules is not null;

    private static bool IsMostlyDigits(string text) => text.Length >= 3 && !text.AsSpan().ContainsAnyExcept(CodeCharacters) && !FieldText.IsUnusable(text);

    private static bool IsSame(string one, string other) => one.Length > 1 && other.Length > 1 && Folding.Key(one) == Folding.Key(other);

    private static string Summary(PostalAddress address)
        => string.Join(" | ", ((IEnumerable<string>)[address.Name, address.Street, address.PostalCode, address.City, address.Country]).Where(part => part.Length > 0));
}
