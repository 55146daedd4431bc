using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>The labelled pairs of <c>fixtures/addresses</c>; the rules they name are asked in the rules' own tests.</summary>
public sealed class AddressCorpusTests
{
    private const int FewestPairs = 250;
    private const int FewestCountries = 15;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Countries => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathTo("fixtures", "addresses");

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_pair_gets_its_verdict(string country)
    {
        var wrong = Read(country).Select(Judge).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Holds_many_pairs_from_many_countries()
    {
        Assert.True(Countries.Count >= FewestCountries);
        Assert.True(Directory.GetFiles(Folder, "*.json").Sum(file => Read(Path.GetFileNameWithoutExtension(file)).Length) >= FewestPairs);
    }

    private static LabelledPair[] Read(string country)
        => JsonSerializer.Deserialize<LabelledPair[]>(File.ReadAllText(Path.Combine(Folder, country + ".json")), Options)!;

    private static string? Judge(LabelledPair pair)
    {
        var comparison = AddressComparer.Compare(pair.Amazon, pair.Erp);
        var isRight = comparison.Verdict.ToString().Equals(pair.Verdict, StringComparison.OrdinalIgnoreCase)
            && (pair.Kind is null || comparison.Deciding?.Kind.ToString() == pair.Kind);

        return isRight
            ? null
            : $"{pair.Id} ({pair.Why}): {comparison.Verdict} {comparison.Deciding?.Kind} instead of {pair.Verdict} {pair.Kind}; "
                + string.Join(", ", comparison.Differences.Select(difference => $"{difference.Field} {difference.Kind} {difference.Verdict}"));
    }

    private sealed record LabelledPair(string Id, string Why, PostalAddress Amazon, PostalAddress Erp, string Verdict, string? Kind);
}
