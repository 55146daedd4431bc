using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA112PhoneMissingTests
{
    private readonly XOA112PhoneMissing rule = new();

    [Fact]
    public void Flags_a_customs_parcel_without_telephone()
        => Assert.Equal(AddressField.Phone, Assert.Single(A.Comparison().ErpAddress(address => address with { Country = "CH" }).InspectedBy(rule)).Field);

    [Fact]
    public void Accepts_a_parcel_within_the_union() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Accepts_a_customs_parcel_with_telephone()
        => Assert.Empty(A.Comparison().ErpAddress(address => address with { Country = "CH", Phone = "+41 44 000 00 00" }).InspectedBy(rule));
}
