using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA304HouseNumberDiffersTests
{
    private readonly XOA304HouseNumberDiffers rule = new();

    [Theory]
    [InlineData(DifferenceKind.HouseNumberMissing)]
    [InlineData(DifferenceKind.HouseNumberDiffers)]
    [InlineData(DifferenceKind.HouseNumberSuffixDiffers)]
    public void Flags_a_street_that_lost_or_changed_its_number(DifferenceKind kind)
        => Assert.Single(A.Comparison().Differing(kind, AddressField.HouseNumber, "12", "").InspectedBy(rule));

    [Fact]
    public void Says_whether_the_number_was_lost_or_changed()
    {
        var lost = Assert.Single(A.Comparison().Differing(DifferenceKind.HouseNumberMissing, AddressField.HouseNumber).InspectedBy(rule));
        var changed = Assert.Single(A.Comparison().Differing(DifferenceKind.HouseNumberDiffers, AddressField.HouseNumber).InspectedBy(rule));

        Assert.NotEqual(lost.Detail, changed.Detail);
    }

    [Fact]
    public void Leaves_another_street_to_XOA303()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.StreetDiffers, AddressField.Street)
            .Differing(DifferenceKind.HouseNumberDiffers, AddressField.HouseNumber)
            .InspectedBy(rule));

    [Fact]
    public void Accepts_a_parcel_locker_without_a_number()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.HouseNumberMissing, AddressField.HouseNumber).AtPickupPoint().InspectedBy(rule));
}
