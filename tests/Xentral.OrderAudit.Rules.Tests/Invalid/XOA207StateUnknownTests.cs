using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA207StateUnknownTests
{
    private readonly XOA207StateUnknown rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Country, "US", "US").Stored(AddressField.State, "ZZ", "").InspectedBy(rule));

        Assert.Equal((Severity.Warning, AddressField.State, "ZZ"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.Country, "US", "US").Stored(AddressField.State, "ZZ", "ZZ").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_another_state_to_XOA312()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.StateDiffers, AddressField.State, "IL", "ZZ")
            .Stored(AddressField.Country, "US", "US").Stored(AddressField.State, "ZZ", "IL")
            .InspectedBy(rule));
}
