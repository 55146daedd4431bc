using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA108PostNumberMissingTests
{
    private readonly XOA108PostNumberMissing rule = new();

    [Fact]
    public void Flags_a_parcel_locker_without_post_number()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.PostNumberMissing, AddressField.PickupPoint, amazon: "912345678").InspectedBy(rule));

        Assert.Equal((AddressField.PickupPoint, "912345678", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(
            A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.PostNumberMissing, AddressField.PickupPoint).InspectedBy(rule));
}
