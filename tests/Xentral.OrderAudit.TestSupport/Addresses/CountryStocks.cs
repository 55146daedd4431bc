namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>The stocks of all countries the generator knows.</summary>
public static class CountryStocks
{
    public static IReadOnlyList<CountryStock> All { get; } =
    [
        GermanSpeakingStocks.Germany, GermanSpeakingStocks.Austria, GermanSpeakingStocks.Switzerland,
        WesternStocks.France, WesternStocks.Belgium, WesternStocks.Netherlands, WesternStocks.Luxembourg, WesternStocks.Italy, WesternStocks.Spain, WesternStocks.Portugal,
        NorthernStocks.Sweden, NorthernStocks.Denmark, NorthernStocks.Norway, NorthernStocks.Finland, NorthernStocks.Poland, NorthernStocks.Czechia,
        EnglishSpeakingStocks.Britain, EnglishSpeakingStocks.Ireland, EnglishSpeakingStocks.UnitedStates, EnglishSpeakingStocks.Canada, EnglishSpeakingStocks.Australia,
        EasternStocks.Turkey, EasternStocks.Hungary, EasternStocks.Romania, EasternStocks.Croatia,
    ];
}
