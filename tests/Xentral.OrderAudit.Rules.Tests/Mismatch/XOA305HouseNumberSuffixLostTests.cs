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
        var finding = Assert.Single(A.Comparison().Differing(DifferenceKind.HouseNumberSuffixLost, AddressField.HouseNumber, "12a", "12").InspectedBy(rule));

        Assert.Equal((Severity.Error, "12a", "12"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    // 14 and 14b are two houses; of a range the first number leads to the door. Comparing has decided which of the two it is.
    [Theory]
    [InlineData("Rosenweg 14 B", "Rosenweg 14", Verdict.Material, Severity.Error)]
    [InlineData("15-17", "15", Verdict.Minor, Severity.Warning)]
    public void Weighs_a_letter_as_another_house_and_the_end_of_a_range_as_the_same(string amazon, string erp, Verdict verdict, Severity severity)
    {
        var comparison = A.Comparison().Differing(DifferenceKind.HouseNumberSuffixLost, AddressField.HouseNumber, amazon, erp, verdict);

        Assert.Equal(severity, Assert.Single(comparison.InspectedBy(rule)).Severity);
    }
}
