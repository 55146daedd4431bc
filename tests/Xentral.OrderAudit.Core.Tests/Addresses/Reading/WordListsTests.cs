using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

/// <summary>What holds for every line of <c>Vocabulary/</c>; a slip in a list fails here with its line.</summary>
public sealed partial class WordListsTests
{
    // A short form may stand for several names, and opposites are grouped because they are not the same.
    private static readonly string[] ManySided = ["name", "opposite"];

    // These have lines of another form: "A, B" or "XX like YY".
    private static readonly string[] OtherForms = ["alike", "city-names", "street-names"];

    public static TheoryData<string> Lists => [.. Names()];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_line_says_where_what_kind_and_which_words(string list)
        => Assert.All(EmbeddedWords.Lines(list), line => Assert.Matches(Line(), line));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_scope_is_a_country_or_everywhere(string list)
        => Assert.All(
            EmbeddedWords.Lines(list).SelectMany(line => line.Split(' ')[0].Split(',')).Distinct(),
            scope => Assert.True(scope == WordLists.Everywhere || IsoCodes.Contains(scope), scope));

    [Fact]
    public void Every_list_is_read()
    {
        // Throws at a kind of word that nobody knows.
        Assert.NotEmpty(WordLists.MeaningsIn([WordLists.Everywhere]));
        Assert.NotEmpty(WordLists.EndingsIn("DE"));
        Assert.NotEmpty(Names());
    }

    [Fact]
    public void No_word_stands_for_two_things_of_one_kind_in_one_country()
    {
        var twice = Names()
            .SelectMany(EmbeddedWords.Lines)
            .SelectMany(Read)
            .Where(entry => !ManySided.Contains(entry.Kind) && entry.Canonical != "self")
            .GroupBy(entry => (entry.Scope, entry.Kind, entry.Word))
            .Where(same => same.Select(entry => entry.Canonical).Distinct().Skip(1).Any())
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(entry => entry.Canonical).Distinct())}")
            .ToList();

        Assert.True(twice.Count == 0, string.Join('\n', twice));
    }

    [Fact]
    public void A_country_writes_like_another_one_that_has_words_of_its_own()
        => Assert.All(
            EmbeddedWords.Lines("alike").SelectMany(line => line.Split(' ')[0].Split(',')),
            code =>
            {
                Assert.True(IsoCodes.Contains(code) && IsoCodes.Contains(WordLists.WritesLike(code)), code);
                Assert.Equal("", WordLists.WritesLike(WordLists.WritesLike(code)));
            });

    private static IEnumerable<string> Names()
        => Directory.GetFiles(Repository.PathTo("src", "Xentral.OrderAudit.Core", "Addresses", "Vocabulary"), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(OtherForms)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Scope, string Kind, string Canonical, string Word)> Read(string line)
    {
        var (head, words) = (line[..line.IndexOf(':', StringComparison.Ordinal)].Split(' '), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);

        return from scope in head[0].Split(',')
               from word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               select (scope, head[1], head[2], word);
    }

    [GeneratedRegex(@"\A\S+ [a-zA-Z]+ \S+:( \S+)+\z")]
    private static partial Regex Line();
}
