using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA214PostalCodeInCityTests
{
    private readonly XOA214PostalCodeInCity rule = new();

    [Fact]
    public void Warns_when_the_code_stands_in_both_fields()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Stored(AddressField.City, "14467 Potsdam", "Potsdam").InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_an_empty_code_field_as_an_error()
        => Assert.Equal(
            Severity.Error,
            Assert.Single(A.Comparison()
                .Missing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode, "14467")
                .Stored(AddressField.PostalCode, "", "14467")
                .Stored(AddressField.City, "14467 Potsdam", "Potsdam")
                .InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
