using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>Every labelled case gives exactly the findings it names: the address engine and the whole catalogue together.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Flagged => [.. Files("rules", "flagged")];

    public static TheoryData<string> Accepted => [.. Files("rules", "accepted")];

    public static TheoryData<string> Traps => [.. Files("traps")];

    [Theory]
    [Trait("Needs", "Engine")]
    [MemberData(nameof(Flagged))]
    public void Flags_what_the_case_names(string file) => AssertFindings(file);

    [Theory]
    [Trait("Needs", "Engine")]
    [MemberData(nameof(Accepted))]
    public void Accepts_what_only_looks_wrong(string file) => AssertFindings(file);

    [Theory]
    [Trait("Needs", "Engine")]
    [MemberData(nameof(Traps))]
    public void Avoids_every_known_false_alarm(string file) => AssertFindings(file);

    [Theory]
    [MemberData(nameof(Flagged))]
    public void Expects_the_rule_whose_folder_it_lies_in(string file)
        => Assert.Contains(FixtureCase.Read(Full(file)).Expected, finding => finding.StartsWith(RuleIdOf(file), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Does_not_expect_the_rule_whose_folder_it_lies_in(string file)
        => Assert.DoesNotContain(FixtureCase.Read(Full(file)).Expected, finding => finding.StartsWith(RuleIdOf(file), StringComparison.Ordinal));

    private static void AssertFindings(string file)
    {
        var fixture = FixtureCase.Read(Full(file));

        Assert.Equal(fixture.Expected.Select(finding => finding.ToLowerInvariant()), FixtureRunner.FindingsOf(fixture, RuleIdOf(file)));
    }

    private static string RuleIdOf(string file) => file.Split('/')[1][..6];

    private static string Full(string file) => Repository.PathTo(["fixtures", .. file.Split('/')]);

    private static IEnumerable<string> Files(string folder, string kind = "")
        => Directory.EnumerateFiles(Repository.PathTo("fixtures", folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathTo("fixtures"), path).Replace('\\', '/'))
            .Where(path => kind.Length == 0 || path.Contains($"/{kind}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
