using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA208PickupNumberMalformedTests
{
    private readonly XOA208PickupNumberMalformed rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Damaged(DamageKind.MalformedPickupNumber, AddressField.PickupPoint, "Packstation 14", "").InspectedBy(rule));

        Assert.Equal((Severity.Error, AddressField.PickupPoint, "Packstation 14"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Damaged(DamageKind.MalformedPickupNumber, AddressField.PickupPoint, "Packstation 14", "Packstation 14", alsoAtAmazon: true).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_another_number_to_XOA311()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.PickupPointDiffers, AddressField.PickupPoint)
            .Damaged(DamageKind.MalformedPickupNumber, AddressField.PickupPoint)
            .InspectedBy(rule));
}
