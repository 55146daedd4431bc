using System.Collections.Frozen;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Streets with two official names: Rue de la Loi is Wetstraat. Proof only where postal code and house number agree. Read when two streets first differ.</summary>
internal static class StreetNames
{
    private static readonly Lazy<FrozenDictionary<string, int[]>> Streets = new(Read);

    public static bool AreSame(ComparisonRun run)
        => run.PostalCode == PostalCodeRelation.Equal && NumberJudge.HasPaired(run, Role.House)
            && Streets.Value.TryGetValue(KeyOf(run.Amazon), out var one) && Streets.Value.TryGetValue(KeyOf(run.Erp), out var other) && one.Intersect(other).Any();

    // The words of the street as they are written, without numbers.
    private static string KeyOf(AddressReading side)
    {
        var words = new List<string>();

        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role is Role.StreetName or Role.StreetType)
            {
                words.Add(side.Raw(in side[i]).ToString());
            }
        }

        return Folding.Key(string.Join(' ', words));
    }

    private static FrozenDictionary<string, int[]> Read()
        => EmbeddedWords.Lines("street-names")
            .SelectMany((line, street) => line.Split(',', StringSplitOptions.TrimEntries).Select(name => (Key: Folding.Key(name), Street: street)))
            .GroupBy(entry => entry.Key, entry => entry.Street)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
