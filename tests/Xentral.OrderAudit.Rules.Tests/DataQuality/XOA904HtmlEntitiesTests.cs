using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA904HtmlEntitiesTests
{
    private readonly XOA904HtmlEntities rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Recipient, "M&uuml;ller", "Müller").InspectedBy(rule));

        Assert.Equal((Severity.Info, AddressField.Recipient, "M&uuml;ller"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.Recipient, "M&uuml;ller", "M&uuml;ller").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
