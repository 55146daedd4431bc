using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>One line of <c>fixtures/addresses</c>.</summary>
internal sealed record LabelledPair(string Id, string Why, PostalAddress Amazon, PostalAddress Erp, string Verdict, string? Kind, string? Rule);

/// <summary>The labelled pairs of <c>fixtures/addresses</c>, one file per country.</summary>
internal static class LabelledPairs
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static string Folder => Repository.PathTo("fixtures", "addresses");

    public static IEnumerable<string> Countries => Directory.GetFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>All pairs, and before each the country its file is named after.</summary>
    public static IEnumerable<(string Country, LabelledPair Pair)> All() => Countries.SelectMany(country => Of(country).Select(pair => (country, pair)));

    public static LabelledPair[] Of(string country)
        => JsonSerializer.Deserialize<LabelledPair[]>(File.ReadAllText(Path.Combine(Folder, country + ".json")), Options)!;
}
