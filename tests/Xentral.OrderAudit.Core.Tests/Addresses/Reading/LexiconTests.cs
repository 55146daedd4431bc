using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("DE", "strasse", nameof(Senses.Street))]
    [InlineData("FR", "rue", nameof(Senses.Street))]
    [InlineData("FR", "de", nameof(Senses.Particle))]
    [InlineData("US", "nw", nameof(Senses.Direction))]
    [InlineData("DE", "gmbh", nameof(Senses.Legal))]
    [InlineData("AT", "top", nameof(Senses.Unit))]
    [InlineData("IT", "snc", nameof(Senses.NoNumber))]
    [InlineData("DE", "juni", nameof(Senses.Month))]
    public void Knows_what_a_word_is_for(string country, string word, string sense)
        => Assert.True((Find(country, word)!.Senses & Enum.Parse<Senses>(sense)) != 0);

    [Theory]
    [InlineData("DE", "strasse", "str")]
    [InlineData("FR", "boulevard", "bd")]
    [InlineData("GB", "road", "rd")]
    public void Gives_one_meaning_to_the_spellings_of_a_word(string country, string one, string other)
        => Assert.NotEmpty(Find(country, one)!.Canonicals.Intersect(Find(country, other)!.Canonicals));

    [Theory]
    [InlineData("DE", "weg", "gasse")]
    [InlineData("GB", "road", "street")]
    public void Keeps_kinds_of_streets_apart(string country, string one, string other)
        => Assert.Empty(Find(country, one)!.Canonicals.Intersect(Find(country, other)!.Canonicals));

    [Fact]
    public void Prefers_the_countrys_own_meaning_to_that_of_everywhere()
        => Assert.NotEqual(Find("DE", "pl")!.Canonicals, Find("LT", "pl")!.Canonicals);

    [Fact]
    public void Lends_the_words_of_the_country_it_is_written_like()
        => Assert.Equal(Find("CH", "hof")!.Canonicals, Find("LI", "hof")!.Canonicals);

    [Fact]
    public void Knows_no_other_words() => Assert.Null(Find("DE", "Goethe"));

    private static Meaning? Find(string country, string word) => Lexicon.Of(country).Find(AddressReading.KeyOf(word));
}
