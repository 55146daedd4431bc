using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA314CutAtEmojiTests
{
    private readonly XOA314CutAtEmoji rule = new();

    [Fact]
    public void Flags_a_name_that_ends_at_an_emoji()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison()
            .Differing(DifferenceKind.CutAtEmoji, AddressField.Recipient, "Anna 🌻 Beispiel", "Anna", Verdict.Minor)
            .InspectedBy(rule)).Severity);

    [Fact]
    public void Reports_a_cut_that_was_found_as_a_difference()
        => Assert.Single(A.Comparison().Differing(DifferenceKind.CutAtEmoji, AddressField.Recipient, "Anna 🌻 Beispiel", "Anna").InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
