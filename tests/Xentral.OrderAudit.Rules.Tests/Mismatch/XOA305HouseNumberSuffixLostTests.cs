using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA305HouseNumberSuffixLostTests
{
    private readonly XOA305HouseNumberSuffixLost rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(A.Comparison().Differing(DifferenceKind.HouseNumberSuffixLost, AddressField.HouseNumber, "12a", "12", Verdict.Minor).InspectedBy(rule));

        Assert.Equal((Severity.Error, "12a", "12"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Theory]
    [InlineData("14b", "14", Severity.Error)]
    [InlineData("Rosenweg 14 B", "Rosenweg 14", Severity.Error)]
    [InlineData("rue Monge 12 bis", "rue Monge 12", Severity.Error)]
    [InlineData("15-17", "15", Severity.Warning)]
    [InlineData("15-17b", "15", Severity.Warning)]
    [InlineData("15-WG2", "15", Severity.Warning)]
    [InlineData("12/3", "12", Severity.Warning)]
    [InlineData("Rosenweg 14 b-c", "Rosenweg 14b", Severity.Warning)]
    public void Weighs_a_letter_as_another_house_and_the_end_of_a_range_as_the_same(string amazon, string erp, Severity severity)
        => Assert.Equal(
            severity,
            Assert.Single(A.Comparison()
                .Differing(DifferenceKind.HouseNumberSuffixLost, AddressField.HouseNumber, amazon, erp, Verdict.Minor)
                .InspectedBy(rule)).Severity);
}
