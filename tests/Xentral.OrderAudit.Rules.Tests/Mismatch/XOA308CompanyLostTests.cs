using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA308CompanyLostTests
{
    private readonly XOA308CompanyLost rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(
            A.Comparison().Differing(DifferenceKind.CompanyLost, AddressField.Company, "Kunze & Partner mbB", "", Verdict.Minor).InspectedBy(rule));

        Assert.Equal((Severity.Warning, "Kunze & Partner mbB", ""), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_another_recipient_to_XOA307()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.RecipientDiffers, AddressField.Recipient)
            .Differing(DifferenceKind.CompanyLost, AddressField.Company, verdict: Verdict.Minor)
            .InspectedBy(rule));
}
