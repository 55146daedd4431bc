using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Normalising;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("MÃ¼ller", "Müller")]
    [InlineData("MÃƒÂ¼ller", "Müller")]
    [InlineData("StraÃŸe", "Straße")]
    [InlineData("ZoÃ« MÃ¼ller-StrauÃŸ", "Zoë Müller-Strauß")]
    [InlineData("Müller an der StraÃŸe", "Müller an der Straße")]
    [InlineData("Å\u0081Ã³dÅº", "Łódź")]
    [InlineData("&uuml;ber &amp;amp; &#039;so&#039;", "über & 'so'")]
    [InlineData("Linden\u200Bweg\u00AD", "Lindenweg")]
    [InlineData("Tab\tweg", "Tab weg")]
    [InlineData("１２３", "123")]
    [InlineData("12½", "12 1/2 ")]
    [InlineData("3º B", "3° B")]
    [InlineData("Anna 🌸", "Anna  ")]
    public void Mends_a_copy(string stored, string mended) => Assert.Equal(mended, TextRepair.Repair(stored, out _));

    // Not as inline data: the test runner would replace the character itself.
    [Fact]
    public void Drops_half_a_character() => Assert.Equal("lone  surrogate", TextRepair.Repair("lone \uD800 surrogate", out _));

    [Theory]
    [InlineData("São Paulo")]
    [InlineData("Ålesund")]
    [InlineData("Mâcon")]
    [InlineData("Ångström Ärade")]
    [InlineData("L'Haÿ-les-Roses")]
    [InlineData("Ðorđe Łukasz")]
    [InlineData("Ερμού 15")]
    [InlineData("AT&T; Straße")]
    public void Leaves_sound_text_alone(string text)
    {
        Assert.Same(text, TextRepair.Repair(text, out var repairs));
        Assert.Equal(Repairs.None, repairs);
    }

    [Theory]
    [InlineData("Müller", "Mueller", "Muller", "MÜLLER")]
    [InlineData("Ålborg", "Aalborg", "Alborg", "ÅLBORG")]
    [InlineData("Søren", "Soeren", "Soren", "SØREN")]
    [InlineData("Weiß", "Weiss", "WEISS", "weiß")]
    [InlineData("Łódź", "Lodz", "LODZ", "łódź")]
    [InlineData("İstanbul", "Istanbul", "ISTANBUL", "ıstanbul")]
    [InlineData("Ерму", "Ermu", "ЕРМУ", "ermu")]
    [InlineData("Παππάς", "Pappas", "ΠΑΠΠΑΣ", "παππάσ")]
    public void Folds_spellings_of_one_word_together(string one, string two, string three, string four)
    {
        var key = Folding.Key(one);

        Assert.Equal(key, Folding.Key(two));
        Assert.Equal(key, Folding.Key(three));
        Assert.Equal(key, Folding.Key(four));
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData(" N.A. ")]
    [InlineData("Unbekannt")]
    [InlineData("-")]
    [InlineData("...")]
    [InlineData("null")]
    [InlineData("x")]
    [InlineData("keine Angabe")]
    [InlineData("0")]
    public void Knows_stand_ins(string text) => Assert.True(FieldText.IsFiller(text));

    [Theory]
    [InlineData("Na")]
    [InlineData("Test Verlag")]
    [InlineData("5")]
    [InlineData("Keine Straße 3")]
    [InlineData("Nulland")]
    [InlineData("X-Straße")]
    public void Takes_no_real_value_for_a_stand_in(string text) => Assert.Equal(text == "Na", FieldText.IsFiller(text));

    [Theory]
    [InlineData("*****", true)]
    [InlineData("M***** S", true)]
    [InlineData("XXXX", true)]
    [InlineData("Mueller XXXXX", true)]
    [InlineData("•••", true)]
    [InlineData("[REDACTED]", true)]
    [InlineData("XXXLutz", false)]
    [InlineData("Xaver Maxx", false)]
    [InlineData("Henry XXX", false)]
    [InlineData("5* Hotel", false)]
    public void Knows_masks(string text, bool isMasked) => Assert.Equal(isMasked, FieldText.IsMasked(text));
}
