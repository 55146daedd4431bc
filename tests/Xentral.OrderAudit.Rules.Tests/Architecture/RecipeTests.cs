using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>A recipe that names a place which has moved sends its reader astray.</summary>
public sealed partial class RecipeTests
{
    private static readonly string Recipes = File.ReadAllText(Repository.PathTo("src", "docs", "recipes.md"));

    public static TheoryData<string> Places => [.. QuotedIn(Recipes).Where(quote => quote.Contains('/', StringComparison.Ordinal)).Distinct()];

    public static TheoryData<string> Tests => [.. ToldBy().Matches(Recipes).SelectMany(line => QuotedIn(line.Value)).Distinct()];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_is_there(string place) => Assert.True(Path.Exists(Path.Combine(Repository.Root, place)), place);

    [Theory]
    [MemberData(nameof(Tests))]
    public void Every_test_that_tells_is_there(string test)
        => Assert.NotEmpty(Directory.GetFiles(Repository.PathTo("tests"), $"{test}.cs", SearchOption.AllDirectories));

    [Fact]
    public void There_is_one_for_each_thing_that_is_added_most()
        => Assert.Equal(5, Recipes.Split('\n').Count(line => line.StartsWith("## A new ", StringComparison.Ordinal)));

    private static IEnumerable<string> QuotedIn(string text) => Quoted().Matches(text).Select(quote => quote.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^Told by: .*$", RegexOptions.Multiline)]
    private static partial Regex ToldBy();
}
