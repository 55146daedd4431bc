using System.Collections.Frozen;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>What people call the countries of <see cref="Marketplace"/>, in German and English.</summary>
internal static class MarketplaceNames
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["Deutschland"] = "DE", ["Germany"] = "DE",
        ["Frankreich"] = "FR", ["France"] = "FR",
        ["Italien"] = "IT", ["Italy"] = "IT",
        ["Spanien"] = "ES", ["Spain"] = "ES",
        ["Großbritannien"] = "GB", ["Vereinigtes Königreich"] = "GB", ["United Kingdom"] = "GB", ["Great Britain"] = "GB",
        ["Niederlande"] = "NL", ["Netherlands"] = "NL",
        ["Belgien"] = "BE", ["Belgium"] = "BE",
        ["Irland"] = "IE", ["Ireland"] = "IE",
        ["Polen"] = "PL", ["Poland"] = "PL",
        ["Schweden"] = "SE", ["Sweden"] = "SE",
        ["Türkei"] = "TR", ["Turkey"] = "TR",
        ["Ägypten"] = "EG", ["Egypt"] = "EG",
        ["Saudi-Arabien"] = "SA", ["Saudi Arabia"] = "SA",
        ["Vereinigte Arabische Emirate"] = "AE", ["United Arab Emirates"] = "AE",
        ["Indien"] = "IN", ["India"] = "IN",
        ["Südafrika"] = "ZA", ["South Africa"] = "ZA",
        ["Kanada"] = "CA", ["Canada"] = "CA",
        ["USA"] = "US", ["Vereinigte Staaten"] = "US", ["United States"] = "US",
        ["Mexiko"] = "MX", ["Mexico"] = "MX",
        ["Brasilien"] = "BR", ["Brazil"] = "BR",
        ["Japan"] = "JP",
        ["Australien"] = "AU", ["Australia"] = "AU",
        ["Singapur"] = "SG", ["Singapore"] = "SG",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
