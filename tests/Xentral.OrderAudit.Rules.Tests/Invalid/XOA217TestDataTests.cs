using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA217TestDataTests
{
    private readonly XOA217TestData rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Recipient, "Max Mustermann", "Anna Beispiel").InspectedBy(rule));

        Assert.Equal((Severity.Warning, AddressField.Recipient, "Max Mustermann"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Says_nothing_when_Amazon_shows_the_same()
        => Assert.Empty(A.Comparison().Stored(AddressField.Recipient, "Max Mustermann", "Max Mustermann").InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
