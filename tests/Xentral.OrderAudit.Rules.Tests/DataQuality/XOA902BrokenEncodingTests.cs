using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA902BrokenEncodingTests
{
    private readonly XOA902BrokenEncoding rule = new();

    [Fact]
    public void Flags_broken_umlauts_when_Amazon_has_clean_text()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison()
            .Stored(AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "Jörg Krüger")
            .InspectedBy(rule)).Severity);

    [Fact]
    public void Warns_of_what_Amazon_shows_the_same_way()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Stored(AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "JÃ¶rg KrÃ¼ger").InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_when_Amazon_has_nothing_to_compare_with()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Stored(AddressField.Supplement, "JÃ¶rg KrÃ¼ger").InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_every_broken_field()
        => Assert.Equal(2, A.Comparison()
            .Stored(AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "Jörg Krüger")
            .Stored(AddressField.City, "FÃ¼rth", "Fürth")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_clean_text() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Theory]
    [InlineData("B„hr", "Bähr")]
    [InlineData("GrŸnau", "Grünau")]
    [InlineData("M³ller", "Müller")]
    [InlineData("MŸllerstr. 5", "Müllerstraße 5")]
    [InlineData("Dvoøák", "Dvořák")]
    [InlineData("M}ller", "Müller")]
    [InlineData("MÃƒÂ¼ller", "Müller")]
    [InlineData("D%C3%BCnen", "Dünen")]
    [InlineData("M%fcller", "Müller")]
    [InlineData("M\\u00fcller", "Müller")]
    [InlineData("Mu00fcller", "Müller")]
    [InlineData("M=C3=BCller", "Müller")]
    [InlineData("M=FCller", "Müller")]
    [InlineData("M+APw-ller", "Müller")]
    public void Flags_letters_of_other_code_pages_and_spellings_that_Amazons_text_proves(string erp, string amazon)
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Stored(AddressField.City, erp, amazon).InspectedBy(rule)).Severity);

    [Theory]
    [InlineData("Mueller", "Müller")]
    [InlineData("Muller", "Müller")]
    [InlineData("MÜLLER", "Müller")]
    [InlineData("Erdõ", "Erdő")]
    [InlineData("Haus „Bähr“", "Bähr")]
    [InlineData("100% Müller", "Müller")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("B„hr", "Behr")]
    public void Accepts_other_spellings_of_the_same_letters_and_what_Amazon_does_not_prove(string erp, string amazon)
        => Assert.Empty(A.Comparison().Stored(AddressField.City, erp, amazon).InspectedBy(rule));
}
