using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

public sealed class CountedNounTests
{
    private static readonly LocalizedText Is = new("ist", "is");
    private static readonly LocalizedText Are = new("sind", "are");

    [Theory]
    [InlineData(0, "0 Bestellungen", "0 orders")]
    [InlineData(1, "1 Bestellung", "1 order")]
    [InlineData(2, "2 Bestellungen", "2 orders")]
    [InlineData(1_234, "1.234 Bestellungen", "1,234 orders")]
    public void Noun_and_number_agree(int count, string german, string english)
    {
        Assert.Equal(german, Format(Language.German).Counted(count, CountedNoun.Order));
        Assert.Equal(english, Format(Language.English).Counted(count, CountedNoun.Order));
    }

    [Theory]
    [InlineData(0, 1, "keine davon ist", "none of them is")]
    [InlineData(0, 5, "keine davon ist", "none of them is")]
    [InlineData(1, 1, "sie ist", "it is")]
    [InlineData(1, 5, "eine davon ist", "one of them is")]
    [InlineData(2, 5, "2 davon sind", "2 of them are")]
    [InlineData(2, 2, "alle sind", "all of them are")]
    [InlineData(71, 71, "alle sind", "all of them are")]
    public void So_do_part_and_verb(int part, int whole, string german, string english)
    {
        Assert.Equal(german, Format(Language.German).OfThem(part, whole, CountedNoun.Order, Is, Are));
        Assert.Equal(english, Format(Language.English).OfThem(part, whole, CountedNoun.Order, Is, Are));
    }

    [Fact]
    public void A_masculine_noun_has_its_own_words()
        => Assert.Equal(
            ["keiner davon ist", "er ist", "einer davon ist"],
            new[] { (0, 2), (1, 1), (1, 2) }.Select(pair => Format(Language.German).OfThem(pair.Item1, pair.Item2, CountedNoun.Finding, Is, Are)));

    public static TheoryData<string> Nouns =>
        [.. typeof(CountedNoun).GetProperties().Where(property => property.PropertyType == typeof(CountedNoun)).Select(property => property.Name)];

    /// <summary>A verb after "sie" or "er" needs the noun's gender, so none may have a word for "none" of one gender and for "one" of another.</summary>
    [Theory]
    [MemberData(nameof(Nouns))]
    public void Every_noun_agrees_with_0_1_and_2(string name)
    {
        var noun = (CountedNoun)typeof(CountedNoun).GetProperty(name)!.GetValue(null)!;

        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal($"0 {noun.Several.In(language)}", Format(language).Counted(0, noun));
            Assert.Equal($"1 {noun.One.In(language)}", Format(language).Counted(1, noun));
            Assert.Equal($"2 {noun.Several.In(language)}", Format(language).Counted(2, noun));
        }

        Assert.NotEqual(noun.One.En, noun.Several.En);
        Assert.Equal(noun.None, $"k{noun.Single}");
    }

    private static LocalFormat Format(Language language) => new(language, TimeZoneInfo.Utc);
}
