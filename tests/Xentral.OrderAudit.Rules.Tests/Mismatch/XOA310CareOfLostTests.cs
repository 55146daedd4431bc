using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA310CareOfLostTests
{
    private readonly XOA310CareOfLost rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(
            A.Comparison().Differing(DifferenceKind.CareOfLost, AddressField.Supplement, "c/o Familie Horn", "", Verdict.Minor).InspectedBy(rule));

        Assert.Equal((Severity.Error, "c/o Familie Horn", ""), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Flags_another_host()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.CareOfDiffers, AddressField.Supplement, "c/o Familie Horn", "c/o Familie Kern")
            .InspectedBy(rule));

        Assert.Equal((Severity.Error, "weicht ab"), (finding.Severity, finding.Detail.De));
    }
}
