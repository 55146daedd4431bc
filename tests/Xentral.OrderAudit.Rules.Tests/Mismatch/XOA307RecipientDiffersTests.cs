using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA307RecipientDiffersTests
{
    private readonly XOA307RecipientDiffers rule = new();

    [Fact]
    public void Flags_another_person()
        => Assert.Single(A.Comparison().Differing(DifferenceKind.RecipientDiffers, AddressField.Recipient, "Anna Beispiel", "Klaus Ritter").InspectedBy(rule));

    [Fact]
    public void Leaves_a_cut_name_to_XOA314()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.RecipientDiffers, AddressField.Recipient)
            .Differing(DifferenceKind.CutAtEmoji, AddressField.Recipient, "", "", Verdict.Minor)
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_missing_recipient_to_XOA101()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.RecipientDiffers, AddressField.Recipient)
            .Missing(DifferenceKind.RecipientMissing, AddressField.Recipient)
            .InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
