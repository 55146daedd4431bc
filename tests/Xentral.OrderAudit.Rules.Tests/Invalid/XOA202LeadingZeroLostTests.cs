using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA202LeadingZeroLostTests
{
    private readonly XOA202LeadingZeroLost rule = new();

    [Fact]
    public void Flags_a_code_that_lost_its_zero()
        => Assert.Equal(
            Severity.Error,
            Assert.Single(
                A.Comparison().Differing(DifferenceKind.PostalCodeLeadingZeroLost, AddressField.PostalCode, "01069", "1069").InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_when_the_zero_is_a_guess()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "1069").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_a_code_with_its_zero() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
