using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA321NumbersExchangedTests
{
    private readonly XOA321NumbersExchanged rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.NumbersExchanged, AddressField.HouseNumber, "ul. Polna 12/4", "ul. Polna 4/12")
            .InspectedBy(rule));

        Assert.Equal((Severity.Error, "ul. Polna 12/4", "ul. Polna 4/12"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
