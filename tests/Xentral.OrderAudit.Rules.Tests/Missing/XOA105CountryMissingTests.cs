using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA105CountryMissingTests
{
    private readonly XOA105CountryMissing rule = new();

    [Fact]
    public void Flags_an_order_without_country()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.CountryMissing, AddressField.Country, amazon: "DE").InspectedBy(rule));

        Assert.Equal((AddressField.Country, "DE", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.CountryMissing, AddressField.Country).Stored(AddressField.Country, "n/a").InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(
            A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.CountryMissing, AddressField.Country).InspectedBy(rule));
}
