using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA320NameAndStreetExchangedTests
{
    private readonly XOA320NameAndStreetExchanged rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.NameStreetExchanged, AddressField.Address, "Greta Blum, Ahornweg 7", "Ahornweg 7, Greta Blum")
            .InspectedBy(rule));

        Assert.Equal((Severity.Error, "Greta Blum, Ahornweg 7", "Ahornweg 7, Greta Blum"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
