using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>A link or picture that leads nowhere is the first thing a visitor sees.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "src/decisions/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var targets = Link().Matches(File.ReadAllText(path)).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), target));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#]+)")]
    private static partial Regex Link();
}
