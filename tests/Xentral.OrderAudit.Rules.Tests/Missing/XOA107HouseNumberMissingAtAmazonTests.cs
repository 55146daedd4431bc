using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA107HouseNumberMissingAtAmazonTests
{
    private readonly XOA107HouseNumberMissingAtAmazon rule = new();

    [Fact]
    public void Flags_a_street_without_number_on_either_side()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Damaged(DamageKind.NoHouseNumber, AddressField.HouseNumber, "Rosenweg", "Rosenweg", alsoAtAmazon: true).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_a_parcel_locker()
        => Assert.Empty(A.Comparison().Damaged(DamageKind.NoHouseNumber, AddressField.HouseNumber).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
