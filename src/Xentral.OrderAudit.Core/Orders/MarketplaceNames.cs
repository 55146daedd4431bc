using System.Collections.Frozen;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>What people call the countries of <see cref="Marketplace"/>, in German and English.</summary>
internal static class MarketplaceNames
{
    private static readonly FrozenDictionary<string, string> Codes = new (string Code, string[] Names)[]
    {
        ("DE", ["Deutschland", "Germany"]),
        ("FR", ["Frankreich", "France"]),
        ("IT", ["Italien", "Italy"]),
        ("ES", ["Spanien", "Spain"]),
        ("GB", ["Großbritannien", "Vereinigtes Königreich", "United Kingdom", "Great Britain"]),
        ("NL", ["Niederlande", "Netherlands"]),
        ("BE", ["Belgien", "Belgium"]),
        ("IE", ["Irland", "Ireland"]),
        ("PL", ["Polen", "Poland"]),
        ("SE", ["Schweden", "Sweden"]),
        ("TR", ["Türkei", "Turkey"]),
        ("EG", ["Ägypten", "Egypt"]),
        ("SA", ["Saudi-Arabien", "Saudi Arabia"]),
        ("AE", ["Vereinigte Arabische Emirate", "United Arab Emirates"]),
        ("IN", ["Indien", "India"]),
        ("ZA", ["Südafrika", "South Africa"]),
        ("CA", ["Kanada", "Canada"]),
        ("US", ["USA", "Vereinigte Staaten", "United States"]),
        ("MX", ["Mexiko", "Mexico"]),
        ("BR", ["Brasilien", "Brazil"]),
        ("JP", ["Japan"]),
        ("AU", ["Australien", "Australia"]),
        ("SG", ["Singapur", "Singapore"]),
    }.SelectMany(row => row.Names.Select(name => (name, row.Code))).ToFrozenDictionary(pair => pair.name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    public static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
