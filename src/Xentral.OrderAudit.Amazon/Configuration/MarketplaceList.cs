using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>Reads marketplaces the way people write them: ids, country codes, separated by commas or not.</summary>
internal static partial class MarketplaceList
{
    public static IReadOnlyList<string> Resolve(IEnumerable<string> written)
        => [.. Split(written).Select(text => Marketplace.Find(text)?.Id ?? text.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];

    public static IEnumerable<string> Split(IEnumerable<string> written)
        => written.SelectMany(text => Parts(text, ',', ';')).SelectMany(part => Marketplace.Find(part) is null ? Parts(part, ' ') : [part]);

    // Names of countries hold blanks.
    private static string[] Parts(string text, params char[] between)
        => text.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Amazon opens marketplaces faster than tools are released, so an unknown id of the right shape is let through.</summary>
    public static bool IsPlausible(string text) => Marketplace.Find(text) is not null || IdShape().IsMatch(text);

    [GeneratedRegex("^A[A-Z0-9]{9,14}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
