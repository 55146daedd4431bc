using System.Reflection;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests;

/// <summary>What every rule must have. A forgotten part fails here with its name.</summary>
public sealed partial class RuleCatalogTests
{
    private static readonly Dictionary<char, string> FolderOfHundred = new()
    {
        ['1'] = "Missing",
        ['2'] = "Invalid",
        ['3'] = "Mismatch",
        ['4'] = "Import",
        ['9'] = "DataQuality",
    };

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Lists_every_rule_class_of_the_room()
    {
        var classes = typeof(RuleCatalog).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && (type.IsAssignableTo(typeof(IOrderRule)) || type.IsAssignableTo(typeof(IRunRule))));

        Assert.Equal(
            classes.Select(type => type.Name).Order(StringComparer.Ordinal),
            Listed().Select(rule => rule.Class.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_rules_by_ascending_id_and_each_id_once()
    {
        var ids = RuleCatalog.OrderRules.Select(rule => rule.Info.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.DistinctBy(rule => rule.Id).Count());
        Assert.Equal(RuleCatalog.OrderRules.Count + RuleCatalog.RunRules.Count, RuleCatalog.All.Count);
    }

    [Fact]
    public void Never_gives_a_retired_id_to_a_rule() => Assert.Empty(RuleCatalog.RetiredIds.Intersect(RuleCatalog.All.Select(rule => rule.Id)));

    [Fact]
    public void Knows_every_optional_rule() => Assert.All(RuleCatalog.OptionalIds, id => Assert.NotNull(RuleCatalog.Find(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Names_the_class_by_id_and_keeps_it_in_the_folder_of_its_hundred(string id)
    {
        var (rule, type) = Listed().Single(listed => listed.Info.Id == id);

        Assert.Matches(Stem(), type.Name);
        Assert.StartsWith(rule.Id, type.Name, StringComparison.Ordinal);
        Assert.Equal($"Xentral.OrderAudit.Rules.{FolderOfHundred[id[3]]}", type.Namespace);
        Assert.True(File.Exists(PartPath(id, ".cs")), PartPath(id, ".cs"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_every_text_in_both_languages(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        foreach (var text in new[] { rule.Title, rule.Message, rule.Advice })
        {
            Assert.NotEqual("", text.De.Trim());
            Assert.NotEqual("", text.En.Trim());
            Assert.NotEqual(text.De, text.En);
            Assert.Equal(PlaceholdersIn(text.De), PlaceholdersIn(text.En));
            Assert.Empty(PlaceholdersIn(text.De).Except(["{amazon}", "{xentral}", "{field}", "{detail}"]));
        }

        Assert.EndsWith(".", rule.Message.De, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Advice.De, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page_with_every_section_in_both_languages(string id)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = RuleCatalog.Page(id, language)!;
            var headings = page.Split('\n').Where(line => line.StartsWith('#')).Select(line => line[3..]);
            var sections = page.Split("## ", StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(RulePage.Headings.Select(heading => heading.In(language)), headings);
            Assert.All(sections, section => Assert.NotEqual("", section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim()));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Mentions_only_rules_that_exist(string id)
        => Assert.All(
            AnyId().Matches(RuleCatalog.Page(id, Language.German) + RuleCatalog.Page(id, Language.English)),
            mention => Assert.NotNull(RuleCatalog.Find(mention.Value)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_test_class(string id)
        => Assert.True(File.Exists(Repository.PathTo("tests", "Xentral.OrderAudit.Rules.Tests", FolderOfHundred[id[3]], $"{RuleCatalog.StemOf(id)}Tests.cs")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_flagged_and_accepted_fixtures(string id)
    {
        var folder = Repository.PathTo("fixtures", "rules", RuleCatalog.StemOf(id)!);

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "flagged"), "*.json"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "accepted"), "*.json"));
    }

    [Fact]
    public void Has_no_fixtures_or_pages_of_rules_that_are_gone()
    {
        var stems = RuleCatalog.All.Select(rule => RuleCatalog.StemOf(rule.Id)!).Order(StringComparer.Ordinal).ToList();
        var folders = Directory.GetDirectories(Repository.PathTo("fixtures", "rules")).Select(Path.GetFileName);
        var pages = Assembly.GetAssembly(typeof(RuleCatalog))!.GetManifestResourceNames().Where(name => name.EndsWith(".md", StringComparison.Ordinal));

        Assert.Equal(stems, folders.Order(StringComparer.Ordinal));
        Assert.Equal(stems, pages.Select(page => page[..^3]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("XOA102")]
    [InlineData(" xoa102 ")]
    public void Finds_a_rule_in_whatever_case_it_was_typed(string typed) => Assert.Equal("XOA102", RuleCatalog.Find(typed)?.Id);

    [Fact]
    public void Finds_nothing_for_an_unknown_id()
    {
        Assert.Null(RuleCatalog.Find("XOA999"));
        Assert.Null(RuleCatalog.Page("XOA999", Language.German));
    }

    private static IEnumerable<(RuleInfo Info, Type Class)> Listed()
        => RuleCatalog.OrderRules.Select(rule => (rule.Info, rule.GetType()))
            .Concat(RuleCatalog.RunRules.Select(rule => (rule.Info, rule.GetType())));

    private static string PartPath(string id, string extension)
        => Repository.PathTo("src", "Xentral.OrderAudit.Rules", FolderOfHundred[id[3]], RuleCatalog.StemOf(id) + extension);

    private static IEnumerable<string> PlaceholdersIn(string text)
        => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^XOA[1-49][0-9]{2}[A-Z][A-Za-z]+$")]
    private static partial Regex Stem();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("XOA[0-9]{3}")]
    private static partial Regex AnyId();
}
