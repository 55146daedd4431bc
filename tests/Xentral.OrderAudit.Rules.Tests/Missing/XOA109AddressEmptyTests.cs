using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA109AddressEmptyTests
{
    private readonly XOA109AddressEmpty rule = new();

    [Fact]
    public void Flags_an_address_without_any_text()
        => Assert.Single(A.Comparison().Missing(DifferenceKind.EverythingMissing).InspectedBy(rule));

    [Fact]
    public void Leaves_a_single_empty_part_to_its_own_rule()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.StreetMissing, AddressField.Street).InspectedBy(rule));

    [Fact]
    public void Says_nothing_about_an_order_that_is_not_in_Xentral() => Assert.Empty(A.Comparison().NotInXentral().InspectedBy(rule));
}
