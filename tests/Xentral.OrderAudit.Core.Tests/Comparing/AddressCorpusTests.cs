using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>The labelled pairs of <c>fixtures/addresses</c>.</summary>
public sealed class AddressCorpusTests
{
    private const int FewestPairs = 250;
    private const int FewestCountries = 15;

    public static TheoryData<string> Countries => [.. LabelledPairs.Countries];

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_pair_gets_its_verdict(string country)
    {
        var wrong = LabelledPairs.Of(country).Select(Judge).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Holds_many_pairs_from_many_countries()
    {
        Assert.True(Countries.Count >= FewestCountries);
        Assert.True(LabelledPairs.All().Count() >= FewestPairs);
    }

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
