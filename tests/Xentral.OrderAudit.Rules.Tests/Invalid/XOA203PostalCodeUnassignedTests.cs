using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA203PostalCodeUnassignedTests
{
    private readonly XOA203PostalCodeUnassigned rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "43117", "34117").InspectedBy(rule));

        Assert.Equal((Severity.Warning, AddressField.PostalCode, "43117"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "43117", "43117").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_another_code_than_Amazons_to_XOA302()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.PostalCodeDiffers, AddressField.PostalCode, "34117", "43117")
            .Stored(AddressField.PostalCode, "43117", "34117")
            .InspectedBy(rule));
}
