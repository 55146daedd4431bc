using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA111MaskedTextTests
{
    private readonly XOA111MaskedText rule = new();

    [Fact]
    public void Flags_a_mandatory_part_that_is_masked()
    {
        var finding = Assert.Single(A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street, "Lindenallee 12", "*****")
            .Stored(AddressField.Street, "*****", "Lindenallee 12")
            .InspectedBy(rule));

        Assert.Equal((AddressField.Street, "*****"), (finding.Field, finding.Erp));
    }

    [Fact]
    public void Flags_each_part_on_its_own()
        => Assert.Equal(2, A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .Missing(DifferenceKind.CityMissing, AddressField.City)
            .Stored(AddressField.Street, "*****")
            .Stored(AddressField.City, "*****")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_the_same_text_in_a_part_nobody_needs()
        => Assert.Empty(A.Comparison().Stored(AddressField.Supplement, "*****").InspectedBy(rule));
}
