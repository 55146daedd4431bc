using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA408AddressSwitchContradictoryTests
{
    private readonly XOA408AddressSwitchContradictory rule = new();

    [Fact]
    public void Warns_of_a_switch_that_contradicts_the_address() => Assert.Single(Contradictory().InspectedBy(rule));

    [Fact]
    public void Leaves_a_wrong_address_to_its_own_rules()
        => Assert.Empty(Contradictory().Differing(DifferenceKind.StreetDiffers, AddressField.Street).InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    private static ComparisonBuilder Contradictory() => A.Comparison().Erp(row => row with { HasContradictoryAddressSwitch = true });
}
