using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA215ContactDetailsInAddressTests
{
    private readonly XOA215ContactDetailsInAddress rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Supplement, "anna@example.com", "").InspectedBy(rule));

        Assert.Equal((Severity.Warning, AddressField.Supplement, "anna@example.com"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.Supplement, "anna@example.com", "anna@example.com").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
