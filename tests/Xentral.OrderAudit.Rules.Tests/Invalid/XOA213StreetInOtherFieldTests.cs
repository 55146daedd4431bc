using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA213StreetInOtherFieldTests
{
    private readonly XOA213StreetInOtherField rule = new();

    [Fact]
    public void Warns_when_the_street_field_holds_something_else()
        => Assert.Equal(Severity.Warning, Assert.Single(Shifted().InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_an_empty_street_field_as_an_error()
        => Assert.Equal(Severity.Error, Assert.Single(Shifted().ErpAddress(address => address with { Street = " " }).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    private static ComparisonBuilder Shifted()
        => A.Comparison().Differing(DifferenceKind.StreetInOtherField, AddressField.Street, "Industriestraße 44", "Vogt Metallbau", Verdict.Minor);
}
