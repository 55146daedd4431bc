using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA101RecipientMissingTests
{
    private readonly XOA101RecipientMissing rule = new();

    [Fact]
    public void Flags_an_order_without_recipient()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.RecipientMissing, AddressField.Recipient, amazon: "Anna Beispiel").InspectedBy(rule));

        Assert.Equal((AddressField.Recipient, "Anna Beispiel", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.RecipientMissing, AddressField.Recipient)
            .Stored(AddressField.Recipient, "n/a")
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(
            A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.RecipientMissing, AddressField.Recipient).InspectedBy(rule));
}
