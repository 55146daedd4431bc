using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>The labelled pairs of <c>fixtures/addresses</c> that name a rule: it must speak.</summary>
public sealed class AddressCorpusTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly OrderNumber Number = new("302-1234567-1234567");

    public static TheoryData<string> Countries
        => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathTo("fixtures", "addresses");

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_pair_is_reported_by_its_rule(string country)
    {
        var wrong = JsonSerializer.Deserialize<LabelledPair[]>(File.ReadAllText(Path.Combine(Folder, country + ".json")), Options)!
            .Where(pair => pair.Rule is not null)
            .Select(Judge)
            .OfType<string>()
            .ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    private static string? Judge(LabelledPair pair)
    {
        var comparison = new OrderComparison
        {
            Amazon = new AmazonOrder { Number = Number, PurchasedAt = DateTimeOffset.UnixEpoch },
            Match = OrderMatch.Of([]),
            Addresses = AddressComparer.Compare(pair.Amazon, pair.Erp),
        };

        var spoke = RuleCatalog.OrderRules.Where(rule => rule.Inspect(comparison).Any()).Select(rule => rule.Info.Id).ToList();

        return spoke.Contains(pair.Rule!) ? null : $"{pair.Id}: {string.Join(", ", spoke)} instead of {pair.Rule}";
    }

    private sealed record LabelledPair(string Id, PostalAddress Amazon, PostalAddress Erp, string? Rule);
}
