using System.Text.RegularExpressions;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>A message people look up must be one the program really tells.</summary>
public sealed partial class OperationsPagesTests
{
    private static readonly string[] Names = ["betrieb.md", "operations.md"];

    private static readonly string Sources = string.Join(
        '\n',
        Directory.GetFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));

    public static TheoryData<string> Quotes => [.. Pages.SelectMany(page => Quote().Matches(page)).Select(match => match.Groups[1].Value).Distinct()];

    private static IEnumerable<string> Pages => Names.Select(page => File.ReadAllText(Repository.PathTo("src", "docs", page)));

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Quotes_what_the_program_says(string quote) => Assert.Contains(quote, Sources, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Explains_many_messages_in_both_languages() => Assert.All(Pages, page => Assert.InRange(Quote().Count(page), 15, 100));

    // The first cell of a row, in either language's quotation marks.
    [GeneratedRegex("^\\| [„“]([^“”]+)[“”] \\|", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
