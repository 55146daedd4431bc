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
        var finding = Assert.Single(A.Comparison().Stored(AddressField.PickupPoint, "Packstation 14", "").AtPickupPoint().InspectedBy(rule));

        Assert.Equal((Severity.Error, AddressField.PickupPoint, "Packstation 14"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Stored(AddressField.PickupPoint, "Packstation 14", "Packstation 14").AtPickupPoint().InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_another_number_to_XOA311()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.PickupPointDiffers, AddressField.PickupPoint)
            .Stored(AddressField.PickupPoint, "Packstation 14", "Packstation 145")
            .AtPickupPoint()
            .InspectedBy(rule));

    [Theory]
    [InlineData("Packstation 145")]
    [InlineData("DHL PACKSTATION Nr. 145")]
    [InlineData("Postfiliale: 512 12345678")]
    [InlineData("Paketshop Lotto Meier 7")]
    public void Accepts_three_digits_and_places_that_go_by_name(string street)
        => Assert.Empty(A.Comparison().Stored(AddressField.PickupPoint, street, street).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Looks_for_the_number_in_a_line_of_its_own()
        => Assert.Empty(A.Comparison()
            .Stored(AddressField.PickupPoint, "Packstation", "Packstation 145")
            .Stored(AddressField.Supplement, "145")
            .AtPickupPoint()
            .InspectedBy(rule));
}
