using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA903CharactersReplacedTests
{
    private readonly XOA903CharactersReplaced rule = new();

    [Fact]
    public void Flags_a_question_mark_for_a_letter_when_Amazon_has_clean_text()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Stored(AddressField.Recipient, "J?rg Kr?ger", "Jörg Krüger").InspectedBy(rule)).Severity);

    [Fact]
    public void Merely_mentions_what_Amazon_shows_the_same_way()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.Recipient, "J?rg Kr?ger", "J?rg Kr?ger").InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_when_Amazon_has_nothing_to_compare_with()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Stored(AddressField.Supplement, "J?rg Kr?ger").InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_every_broken_field()
        => Assert.Equal(2, A.Comparison()
            .Stored(AddressField.Recipient, "J?rg Kr?ger", "Jörg Krüger")
            .Stored(AddressField.City, "F?rth", "Fürth")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_clean_text() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Flags_letters_that_vanished()
        => Assert.Single(A.Comparison().Stored(AddressField.Recipient, "Jrg Krger", "Jörg Krüger").InspectedBy(rule));

    [Theory]
    [InlineData("M_nchen", "München")]
    [InlineData("M.nchen", "München")]
    [InlineData("M nchen", "München")]
    [InlineData("M├╝nchen", "München")]
    [InlineData("B├ñhr", "Bähr")]
    [InlineData("M_ller", "Müller")]
    [InlineData("M??ller", "Müller")]
    [InlineData("_berlingen", "Überlingen")]
    [InlineData("K_nigstra_e 6", "Königstraße 6")]
    [InlineData("An der M_HLE 5a", "An der Mühle 5a")]
    [InlineData("M_llerstr. 5", "Müllerstraße 5")]
    public void Flags_another_character_for_a_letter_that_Amazon_has(string erp, string amazon)
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Stored(AddressField.Street, erp, amazon).InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_in_a_town_that_the_postal_code_names()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Stored(AddressField.City, "M_nchen", "München").InspectedBy(rule)).Severity);

    [Theory]
    [InlineData("M_nchen", "M_nchen")]
    [InlineData("Haus_Nord", "Haus_Nord")]
    [InlineData("Cit. Universitaire", "Cité Universitaire")]
    [InlineData("Muenchen", "München")]
    [InlineData("Strasse 5", "Straße 5")]
    [InlineData("Ide de Sousa", "Íde de Sousa")]
    [InlineData("10 B", "10º B")]
    [InlineData("St. Polten", "St. Pölten")]
    [InlineData("Wei&#223;", "Weiß")]
    [InlineData("WeiÃŸ", "Weiß")]
    [InlineData("&Ouml;zil", "Özil")]
    public void Accepts_what_stands_at_Amazon_too_and_other_spellings(string erp, string amazon)
        => Assert.Empty(A.Comparison().Stored(AddressField.City, erp, amazon).InspectedBy(rule));
}
