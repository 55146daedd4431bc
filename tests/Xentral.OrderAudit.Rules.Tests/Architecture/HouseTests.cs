using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>Habits of the whole source that neither the compiler nor an analyzer watches.</summary>
public sealed partial class HouseTests
{
    private const int LongestLine = 160;

    // A folder whose lines are folded is taken out.
    private static readonly string[] UnfoldedYet =
    [
        "src/Xentral.OrderAudit.Core/Addresses/",
        "src/Xentral.OrderAudit.Core/Comparing/",
        "tests/Xentral.OrderAudit.Core.Tests/Addresses/",
        "tests/Xentral.OrderAudit.Core.Tests/Comparing/",
        "tests/Xentral.OrderAudit.TestSupport/Addresses/",
    ];

    [Fact]
    public void A_fault_of_a_file_is_told_by_its_one_name()
        => Assert.Empty(Sources("src").Where(file => file.Name != "FileFaults.cs").SelectMany(file => file.Matches(FileFaultFilter())));

    [Fact]
    public void Nobody_waits_between_tries_on_his_own()
        => Assert.Empty(Sources("src").SelectMany(file => file.Matches(OwnRetry())));

    /// <summary>
    /// As .editorconfig says, which no analyzer enforces. Texts are not lines of code: what is quoted as a block, and in tests whatever is quoted.
    /// </summary>
    [Fact]
    public void No_line_is_longer_than_160()
        => Assert.Empty(Sources("src", "tests")
            .Where(file => !UnfoldedYet.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(file => file.LongLines()));

    [Fact]
    public void Only_composition_sees_the_container()
        => Assert.Empty(Sources("src")
            .Where(file => !file.Path.Contains("/Composition/", StringComparison.Ordinal) && !file.Name.EndsWith("Registration.cs", StringComparison.Ordinal))
            .SelectMany(file => file.Matches(Container())));

    private static IEnumerable<Source> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(path => new Source(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    [GeneratedRegex(@"\bis IOException\b[^;{]*\bUnauthorizedAccessException")]
    private static partial Regex FileFaultFilter();

    // A catch block that waits: Polly's work.
    [GeneratedRegex(@"catch \([^{]*\{[^{}]*Task\.Delay")]
    private static partial Regex OwnRetry();

    [GeneratedRegex(@"\bI?ServiceProvider\b|\bGet(Required)?(Keyed)?Services?\b")]
    private static partial Regex Container();

    private sealed record Source(string Path, string Text)
    {
        public string Name => System.IO.Path.GetFileName(Path);

        public IEnumerable<string> LongLines()
        {
            var isBlock = false;
            foreach (var (index, line) in Text.Split('\n').Index())
            {
                var marks = line.Split("\"\"\"").Length - 1;
                var isText = isBlock || marks > 0 || (Path.StartsWith("tests/", StringComparison.Ordinal) && line.Contains('"', StringComparison.Ordinal));
                if (!isText && line.Length > LongestLine)
                {
                    yield return $"{Path}:{index + 1}";
                }

                isBlock ^= marks % 2 == 1;
            }
        }

        /// <summary>Each place with its line, for the message of a failing test.</summary>
        public IEnumerable<string> Matches(Regex pattern)
            => pattern.Matches(Text).Select(match => $"{Path}:{Text.AsSpan(0, match.Index).Count('\n') + 1} {match.Value}");
    }
}
