using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA319PhoneDiffersTests
{
    private readonly XOA319PhoneDiffers rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(
            A.Comparison().Differing(DifferenceKind.PhoneDiffers, AddressField.Phone, "+49 331 2001234", "0331 2001299", Verdict.Minor).InspectedBy(rule));

        Assert.Equal((Severity.Info, "+49 331 2001234", "0331 2001299"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
