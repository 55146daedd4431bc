using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA209PackstationNotRecognisedTests
{
    private readonly XOA209PackstationNotRecognised rule = new();

    [Fact]
    public void Flags_a_word_in_capitals() => Assert.Single(At("PACKSTATION 145").InspectedBy(rule));

    [Fact]
    public void Flags_a_word_in_another_field()
        => Assert.Single(At("145").ErpAddress(address => address with { Supplement = "Packstation" }).InspectedBy(rule));

    [Fact]
    public void Accepts_the_word_as_Xentral_expects_it() => Assert.Empty(At("DHL Packstation 145").InspectedBy(rule));

    [Fact]
    public void Accepts_Xentrals_own_Packstation_block()
        => Assert.Empty(At("PACKSTATION 145").Erp(row => row with { AddressOrigin = DeliveryAddressOrigin.ParcelLockerBlock }).InspectedBy(rule));

    [Fact]
    public void Accepts_other_pickup_points() => Assert.Empty(At("Paketshop Kiosk am Markt").InspectedBy(rule));

    private static ComparisonBuilder At(string street) => A.Comparison().AtPickupPoint().ErpAddress(address => address with { Street = street });
}
