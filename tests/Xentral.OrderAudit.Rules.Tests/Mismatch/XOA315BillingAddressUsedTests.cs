using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA315BillingAddressUsedTests
{
    private readonly XOA315BillingAddressUsed rule = new();

    [Fact]
    public void Flags_an_order_whose_right_address_is_switched_off()
        => Assert.Single(Wrong().Erp(row => row with { UnusedDeliveryAddress = A.Comparison().Build().Amazon.DeliveryAddress }).InspectedBy(rule));

    [Fact]
    public void Accepts_a_switched_off_address_that_is_wrong_as_well()
        => Assert.Empty(
            Wrong()
                .Erp(row => row with { UnusedDeliveryAddress = new PostalAddress { Name = "Klaus Ritter", Street = "Nordstraße 77", Country = "DE" } })
                .InspectedBy(rule));

    [Fact]
    public void Accepts_a_switched_off_address_when_the_used_one_is_right()
        => Assert.Empty(A.Comparison().Erp(row => row with { UnusedDeliveryAddress = row.DeliveryAddress }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_with_one_address_only() => Assert.Empty(Wrong().InspectedBy(rule));

    private static ComparisonBuilder Wrong() => A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street, "Lindenallee 12", "Nordstraße 77");
}
