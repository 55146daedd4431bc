using System.Collections.Frozen;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Towns with several names: Genf is Genève. Read when two towns first differ.</summary>
internal static class CityNames
{
    private static readonly Lazy<FrozenDictionary<string, int>> Places = new(Read);

    public static bool AreSamePlace(string one, string other)
        => Places.Value.TryGetValue(Folding.Key(one), out var first) && Places.Value.TryGetValue(Folding.Key(other), out var second) && first == second;

    private static FrozenDictionary<string, int> Read()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var place = 0;

        foreach (var line in Reading.EmbeddedWords.Lines("city-names"))
        {
            foreach (var name in line.Split(',', StringSplitOptions.TrimEntries))
            {
                places.TryAdd(Folding.Key(name), place);
            }

            place++;
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
