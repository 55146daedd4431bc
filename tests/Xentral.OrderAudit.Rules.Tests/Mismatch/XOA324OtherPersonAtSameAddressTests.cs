using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA324OtherPersonAtSameAddressTests
{
    private readonly XOA324OtherPersonAtSameAddress rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.OtherPersonAtSameDoor, AddressField.Recipient, "Greta Blum", "Jonas Reiter")
            .InspectedBy(rule));

        Assert.Equal((Severity.Warning, "Greta Blum", "Jonas Reiter"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
