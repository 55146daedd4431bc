using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA902BrokenEncodingTests
{
    private readonly XOA902BrokenEncoding rule = new();

    [Fact]
    public void Flags_broken_umlauts_when_Amazon_has_clean_text()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Damaged(DamageKind.Mojibake, AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "Jörg Krüger").InspectedBy(rule)).Severity);

    [Fact]
    public void Warns_of_what_Amazon_shows_the_same_way()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Damaged(DamageKind.Mojibake, AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "JÃ¶rg KrÃ¼ger", alsoAtAmazon: true).InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_when_Amazon_has_nothing_to_compare_with()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Damaged(DamageKind.Mojibake, AddressField.Supplement, "JÃ¶rg KrÃ¼ger").InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_every_broken_field()
        => Assert.Equal(2, A.Comparison()
            .Damaged(DamageKind.Mojibake, AddressField.Recipient, "JÃ¶rg KrÃ¼ger", "Jörg Krüger")
            .Damaged(DamageKind.Mojibake, AddressField.City, "F", "Fürth")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_clean_text() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
