using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA406ReleasedDespiteErrorTests
{
    private readonly XOA406ReleasedDespiteError rule = new();

    [Theory]
    [InlineData(false, "freigegebenen")]
    [InlineData(true, "bereits verschickten")]
    public void Flags_a_delivery_note_with_the_faulty_address(bool isShipped, string state)
    {
        var finding = Assert.Single(A.Comparison().Differing(DifferenceKind.StreetDiffers).WithNote(Verdict.Material, isShipped: isShipped).InspectedBy(rule));

        Assert.Equal(state, finding.Detail.De);
    }

    [Fact]
    public void Accepts_a_draft()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetDiffers).WithNote(Verdict.Material, isReleased: false).InspectedBy(rule));

    [Fact]
    public void Accepts_a_note_that_was_corrected()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetDiffers).WithNote(Verdict.Equivalent).InspectedBy(rule));

    [Fact]
    public void Leaves_a_wrong_note_of_a_right_order_to_XOA407()
        => Assert.Empty(A.Comparison().WithNote(Verdict.Material, withOrder: Verdict.Material).InspectedBy(rule));
}
