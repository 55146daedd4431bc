using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA907CountryWithoutRulesTests
{
    private readonly XOA907CountryWithoutRules rule = new();

    [Fact]
    public void Mentions_a_country_without_rules()
        => Assert.Equal("DE", Assert.Single(A.Comparison().InCountryWithoutRules().InspectedBy(rule)).Erp);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
