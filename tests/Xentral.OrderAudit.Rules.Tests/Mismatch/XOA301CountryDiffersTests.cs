using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA301CountryDiffersTests
{
    private readonly XOA301CountryDiffers rule = new();

    [Fact]
    public void Flags_another_country()
        => Assert.Equal(
            AddressField.Country,
            Assert.Single(A.Comparison().Differing(DifferenceKind.CountryDiffers, AddressField.Country, "AT", "DE").InspectedBy(rule)).Field);

    [Fact]
    public void Leaves_an_unknown_country_to_XOA204()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.CountryDiffers, AddressField.Country, "DE", "Dtl")
            .Stored(AddressField.Country, "Dtl", "DE")
            .InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
