using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>
/// Shorter texts that are whole again, so that nothing is lost where a longer one had lost something: <c>Frankfurt</c> for Frankfurt am Main,
/// <c>Main St</c> for Main Street, either of the two numbers of a Czech house.
/// </summary>
internal static partial class OtherWritings
{
    public static bool Has(PostalAddress amazon, PostalAddress row) => IsTown(amazon.City, row.City) || IsStreet(amazon, row.Street.TrimEnd());

    // The first words of a town are its usual name.
    private static bool IsTown(string town, string cut)
        => cut.Length > 0 && cut.Length < town.Length && town.StartsWith(cut, StringComparison.Ordinal) && !char.IsLetter(town[cut.TrimEnd().Length]);

    private static bool IsStreet(PostalAddress amazon, string cut)
        => cut.Length > 0 && amazon.Lines.Any(line => IsEitherNumber(amazon, line, cut) || IsAbbreviation(amazon, line, cut));

    private static bool IsEitherNumber(PostalAddress amazon, string line, string cut)
        => amazon.Country is "CZ" or "SK" && TwoNumbers().Replace(line, "$1") == cut.TrimEnd('/');

    private static bool IsAbbreviation(PostalAddress amazon, string line, string cut)
        => CountryStocks.All.FirstOrDefault(stock => stock.Country == amazon.Country) is { } stock
            && Abbreviations.Of(line, stock).Any(street => street.TrimEnd('.') == cut.TrimEnd('.'));

    [GeneratedRegex("([0-9])/[0-9]+[a-z]?$")]
    private static partial Regex TwoNumbers();
}
