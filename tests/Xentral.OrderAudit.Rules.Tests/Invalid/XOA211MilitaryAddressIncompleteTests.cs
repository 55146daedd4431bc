using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA211MilitaryAddressIncompleteTests
{
    private readonly XOA211MilitaryAddressIncomplete rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(AtBase().Stored(AddressField.State, "NY", "AE").InspectedBy(rule));

        Assert.Equal((Severity.Error, AddressField.State, "NY"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(AtBase().Stored(AddressField.State, "NY", "NY").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Flags_another_country()
        => Assert.Equal(
            AddressField.Country,
            Assert.Single(AtBase().Stored(AddressField.Country, "DE", "US").InspectedBy(rule)).Field);

    [Fact]
    public void Leaves_a_missing_state_to_XOA106() => Assert.Empty(AtBase().Stored(AddressField.State, "", "AE").InspectedBy(rule));

    private static ComparisonBuilder AtBase()
        => A.Comparison().Stored(AddressField.Country, "US", "US").Stored(AddressField.State, "AE", "AE").AtMilitaryBase();
}
