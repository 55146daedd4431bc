using System.Collections.Frozen;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>
/// Tells a country from anything else that a shifted import may have put into the country column:
/// only a country may be shown in full, a name that slipped in there must not be.
/// </summary>
internal static class CountryNames
{
    private const int LongestCode = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "Deutschland", "Germany", "Allemagne", "Österreich", "Austria", "Schweiz", "Switzerland", "Suisse", "Liechtenstein",
        "Frankreich", "France", "Italien", "Italy", "Italia", "Spanien", "Spain", "España", "Portugal", "Niederlande", "Netherlands", "Nederland",
        "Belgien", "Belgium", "Luxemburg", "Luxembourg", "Irland", "Ireland", "Großbritannien", "Vereinigtes Königreich", "United Kingdom", "England",
        "Polen", "Poland", "Polska", "Tschechien", "Czechia", "Slowakei", "Slovakia", "Ungarn", "Hungary", "Slowenien", "Slovenia", "Kroatien", "Croatia",
        "Dänemark", "Denmark", "Schweden", "Sweden", "Norwegen", "Norway", "Finnland", "Finland", "Estland", "Estonia", "Lettland", "Latvia",
        "Litauen", "Lithuania", "Griechenland", "Greece", "Rumänien", "Romania", "Bulgarien", "Bulgaria", "Zypern", "Cyprus", "Malta",
        "Türkei", "Turkey", "Türkiye", "Ukraine", "USA", "United States", "Vereinigte Staaten", "Kanada", "Canada", "Mexiko", "Mexico",
        "Brasilien", "Brazil", "Japan", "Australien", "Australia", "Singapur", "Singapore", "Indien", "India", "Ägypten", "Egypt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsCountry(ReadOnlySpan<char> text) => text.Length <= LongestCode || Names.Contains(text);
}
