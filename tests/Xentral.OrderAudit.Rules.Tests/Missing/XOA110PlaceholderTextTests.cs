using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA110PlaceholderTextTests
{
    private readonly XOA110PlaceholderText rule = new();

    [Fact]
    public void Flags_a_mandatory_part_that_holds_filler()
    {
        var finding = Assert.Single(A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street, "Lindenallee 12", "n/a")
            .Damaged(DamageKind.Filler, AddressField.Street, "n/a", "Lindenallee 12")
            .InspectedBy(rule));

        Assert.Equal((AddressField.Street, "n/a"), (finding.Field, finding.Erp));
    }

    [Fact]
    public void Flags_each_part_on_its_own()
        => Assert.Equal(2, A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .Missing(DifferenceKind.CityMissing, AddressField.City)
            .Damaged(DamageKind.Filler, AddressField.Street, "n/a")
            .Damaged(DamageKind.Filler, AddressField.City, "n/a")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_the_same_text_in_a_part_nobody_needs()
        => Assert.Empty(A.Comparison().Damaged(DamageKind.Filler, AddressField.Supplement, "n/a").InspectedBy(rule));
}
