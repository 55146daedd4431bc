using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA106StateMissingTests
{
    private readonly XOA106StateMissing rule = new();

    [Fact]
    public void Flags_an_order_without_its_required_state()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.StateMissing, AddressField.State, amazon: "IL").InspectedBy(rule));

        Assert.Equal((AddressField.State, "IL", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.StateMissing, AddressField.State).Damaged(DamageKind.Filler, AddressField.State, "n/a").InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.StateMissing, AddressField.State).InspectedBy(rule));

    [Fact]
    public void Accepts_a_missing_region_that_is_merely_customary()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StateMissing, AddressField.State, "MI", verdict: Verdict.Equivalent).InspectedBy(rule));
}
