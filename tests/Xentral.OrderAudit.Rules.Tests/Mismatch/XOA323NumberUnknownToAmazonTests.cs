using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA323NumberUnknownToAmazonTests
{
    private readonly XOA323NumberUnknownToAmazon rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.ExtraNumber, AddressField.HouseNumber, "Ahornweg 7", "Ahornweg 7 31")
            .InspectedBy(rule));

        Assert.Equal((Severity.Error, "Ahornweg 7", "Ahornweg 7 31"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Only_warns_of_a_number_that_leads_nowhere_else()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison()
                .Differing(DifferenceKind.ExtraNumber, AddressField.Supplement, "", "Kd. 4711", Verdict.Minor)
                .InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
