using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA210PoBoxTests
{
    private readonly XOA210PoBox rule = new();

    [Fact]
    public void Flags_a_PO_box() => Assert.Equal(AddressField.Street, Assert.Single(A.Comparison().AtPoBox().InspectedBy(rule)).Field);

    [Fact]
    public void Accepts_a_parcel_locker() => Assert.Empty(A.Comparison().AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
