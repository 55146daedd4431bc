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

        Assert.Equal((Severity.Warning, "12a", "12"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
