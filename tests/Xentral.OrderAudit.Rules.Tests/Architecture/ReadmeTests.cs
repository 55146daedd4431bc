using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>A link or picture that leads nowhere is the first thing a visitor sees.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "src/decisions/README.md", "src/docs/using.md", "src/docs/benutzen.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var targets = Link()
            .Matches(File.ReadAllText(path))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), target));
    }

    [Fact]
    public void Both_languages_name_the_same_settings_options_and_ways()
        => Assert.Equal(CodeIn("using.md"), CodeIn("benutzen.md"));

    // The first cell of every row: keys, routes, sources.
    private static List<string> CodeIn(string page) => [.. FirstCell().Matches(File.ReadAllText(Repository.PathTo("src", "docs", page))).Select(cell => cell.Groups[1].Value)];

    [GeneratedRegex(@"^\| (`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)")]
    private static partial Regex Link();
}
