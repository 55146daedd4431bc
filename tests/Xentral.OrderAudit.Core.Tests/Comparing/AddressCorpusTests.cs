using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>The labelled pairs of <c>fixtures/addresses</c>.</summary>
public sealed class AddressCorpusTests
{
    private const int FewestPairs = 250;
    private const int FewestCountries = 15;

    // What the comparison still names wrongly, though its verdict is right. Whoever mends one takes it out.
    private static readonly HashSet<string> StillWrong =
    [
        "CZ/letters-lost",
        "MX/calle-durango-12-durango-12",
        "IN/door-no-42-mg-road-door-no-24-mg-road",
        "SG/blk-123-ang-mo-kio-ave-3-05-12-blk-123-a",
        "AE/villa-12-street-4b-villa-21-street-4b",
    ];

    public static TheoryData<string> Countries => [.. LabelledPairs.Countries];

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_pair_gets_its_verdict(string country)
    {
        var wrong = LabelledPairs.Of(country).Where(pair => !StillWrong.Contains($"{country}/{pair.Id}")).Select(Judge).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void What_is_still_wrong_has_not_been_mended_unnoticed()
        => Assert.Equal(
            StillWrong.Order(StringComparer.Ordinal),
            LabelledPairs.All().Where(entry => StillWrong.Contains(NameOf(entry)) && Judge(entry.Pair) is not null).Select(NameOf).Order(StringComparer.Ordinal));

    [Fact]
    public void Holds_many_pairs_from_many_countries()
    {
        Assert.True(Countries.Count >= FewestCountries);
        Assert.True(LabelledPairs.All().Count() >= FewestPairs);
    }

    private static string NameOf((string Country, LabelledPair Pair) entry) => $"{entry.Country}/{entry.Pair.Id}";

    private static string? Judge(LabelledPair pair)
    {
        var comparison = AddressComparer.Compare(pair.Amazon, pair.Erp);
        var isRight = comparison.Verdict.ToString().Equals(pair.Verdict, StringComparison.OrdinalIgnoreCase)
            && (pair.Kind is null || comparison.Deciding?.Kind.ToString() == pair.Kind);

        return isRight
            ? null
            : $"{pair.Id} ({pair.Why}): {comparison.Verdict} {comparison.Deciding?.Kind} instead of {pair.Verdict} {pair.Kind}; "
                + string.Join(", ", comparison.Differences.Select(difference => $"{difference.Row?.Id} {difference.Verdict}"));
    }
}
