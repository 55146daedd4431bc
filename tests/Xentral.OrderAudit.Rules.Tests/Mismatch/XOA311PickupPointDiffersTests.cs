using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA311PickupPointDiffersTests
{
    private readonly XOA311PickupPointDiffers rule = new();

    [Theory]
    [InlineData(DifferenceKind.PickupPointDiffers)]
    [InlineData(DifferenceKind.PostNumberDiffers)]
    public void Flags_another_locker_or_post_number(DifferenceKind kind)
        => Assert.Single(A.Comparison().Differing(kind, AddressField.PickupPoint, "145", "154").AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Flags_what_the_street_rules_leave_to_it()
        => Assert.Single(A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Leaves_a_missing_post_number_to_XOA108()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.PostNumberMissing, AddressField.PickupPoint)
            .Differing(DifferenceKind.HouseNumberMissing, AddressField.HouseNumber)
            .AtPickupPoint()
            .InspectedBy(rule));

    [Fact]
    public void Leaves_ordinary_streets_to_XOA303()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street).InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
