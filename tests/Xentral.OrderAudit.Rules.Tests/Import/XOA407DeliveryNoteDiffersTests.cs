using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA407DeliveryNoteDiffersTests
{
    private readonly XOA407DeliveryNoteDiffers rule = new();

    [Fact]
    public void Flags_a_wrong_note_of_a_right_order()
        => Assert.Single(A.Comparison().WithNote(Verdict.Material, withOrder: Verdict.Material).InspectedBy(rule));

    [Fact]
    public void Accepts_a_note_that_repeats_its_order() => Assert.Empty(A.Comparison().WithNote(Verdict.Identical).InspectedBy(rule));

    [Fact]
    public void Accepts_a_note_that_differs_but_is_right()
        => Assert.Empty(A.Comparison().WithNote(Verdict.Equivalent, withOrder: Verdict.Material).InspectedBy(rule));

    [Fact]
    public void Leaves_a_wrong_order_to_its_own_rules()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetDiffers).WithNote(Verdict.Material, withOrder: Verdict.Material).InspectedBy(rule));
}
