using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA102StreetMissingTests
{
    private readonly XOA102StreetMissing rule = new();

    [Fact]
    public void Flags_an_order_whose_street_is_empty_in_Xentral()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.StreetMissing, AddressField.Street, amazon: "Lindenallee 12").InspectedBy(rule));

        Assert.Equal((AddressField.Street, "Lindenallee 12", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.StreetMissing, AddressField.Street).Stored(AddressField.Street, "n/a").InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.StreetMissing, AddressField.Street).InspectedBy(rule));

    [Fact]
    public void Accepts_a_parcel_locker_without_a_street()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.StreetMissing, AddressField.Street).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Leaves_a_street_in_another_field_to_XOA213()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .Differing(DifferenceKind.StreetInOtherField, AddressField.Street, verdict: Verdict.Minor)
            .InspectedBy(rule));
}
