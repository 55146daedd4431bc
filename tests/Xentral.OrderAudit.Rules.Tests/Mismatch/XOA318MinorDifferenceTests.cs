using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA318MinorDifferenceTests
{
    private readonly XOA318MinorDifference rule = new();

    [Theory]
    [InlineData(DifferenceKind.Typo)]
    [InlineData(DifferenceKind.ExtraWords)]
    [InlineData(DifferenceKind.RecipientShortened)]
    [InlineData(DifferenceKind.FirstNameDiffers)]
    [InlineData(DifferenceKind.Transliterated)]
    public void Mentions_a_small_difference_and_says_which(DifferenceKind kind)
    {
        var finding = Assert.Single(A.Comparison().Differing(kind, AddressField.Street, "Chausseestraße", "Chauseestraße", Verdict.Minor).InspectedBy(rule));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.EndsWith(".", finding.Detail.De, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Detail.En, StringComparison.Ordinal);
    }

    // Words and persons that Amazon does not know are no reason to say that all is well.
    [Theory]
    [InlineData(DifferenceKind.ExtraWords)]
    [InlineData(DifferenceKind.RecipientShortened)]
    [InlineData(DifferenceKind.FirstNameDiffers)]
    public void Tells_what_to_do_about_words_and_names(DifferenceKind kind)
    {
        var finding = Assert.Single(A.Comparison().Differing(kind, AddressField.Street, "Chausseestraße", "Chauseestraße", Verdict.Minor).InspectedBy(rule));

        Assert.Contains("wenn", finding.Detail.De, StringComparison.Ordinal);
        Assert.DoesNotContain("kommt an", finding.Detail.De + finding.Rule.Advice.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_shortened_street_to_XOA303()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetShortened, AddressField.Street, verdict: Verdict.Minor).InspectedBy(rule));

    [Fact]
    public void Says_nothing_about_mere_spelling()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.FormatOnly, AddressField.Street, verdict: Verdict.Equivalent).InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Theory]
    [InlineData(DifferenceKind.EmojiLost)]
    [InlineData(DifferenceKind.CustomerNumberLost)]
    public void Mentions_what_was_lost_though_nobody_needs_it(DifferenceKind kind)
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison()
                .Differing(kind, AddressField.Recipient, "Anna 🌻 Beispiel", "Anna Beispiel", Verdict.Equivalent)
                .InspectedBy(rule)).Severity);
}
