using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA312StateDiffersTests
{
    private readonly XOA312StateDiffers rule = new();

    [Theory]
    [InlineData(Verdict.Material, Severity.Error)]
    [InlineData(Verdict.Minor, Severity.Info)]
    public void Weighs_the_state_by_whether_the_country_needs_it(Verdict verdict, Severity severity)
        => Assert.Equal(
            severity, Assert.Single(A.Comparison().Differing(DifferenceKind.StateDiffers, AddressField.State, "IL", "MA", verdict).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
