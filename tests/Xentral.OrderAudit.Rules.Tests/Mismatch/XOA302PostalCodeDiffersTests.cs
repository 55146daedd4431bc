using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA302PostalCodeDiffersTests
{
    private readonly XOA302PostalCodeDiffers rule = new();

    [Fact]
    public void Flags_another_postal_code()
        => Assert.Single(A.Comparison().Differing(DifferenceKind.PostalCodeDiffers, AddressField.PostalCode, "10115", "10117").InspectedBy(rule));

    [Fact]
    public void Leaves_an_impossible_code_to_XOA201()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.PostalCodeDiffers, AddressField.PostalCode, "14467", "1446")
            .Stored(AddressField.PostalCode, "1446", "14467")
            .InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
