using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA306CityDiffersTests
{
    private readonly XOA306CityDiffers rule = new();

    [Theory]
    [InlineData(Verdict.Minor, Severity.Info)]
    [InlineData(Verdict.Material, Severity.Error)]
    public void Weighs_the_city_by_whether_the_code_agrees(Verdict verdict, Severity severity)
        => Assert.Equal(
            severity,
            Assert.Single(A.Comparison().Differing(DifferenceKind.CityDiffers, AddressField.City, "Nuthetal", "Bergholz", verdict).InspectedBy(rule)).Severity);

    [Fact]
    public void Leaves_a_code_in_the_city_field_to_XOA214()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.CityDiffers, AddressField.City, verdict: Verdict.Minor)
            .Stored(AddressField.City, "14467 Potsdam", "Potsdam-Babelsberg")
            .InspectedBy(rule));

    [Fact]
    public void Accepts_any_city_of_a_military_address()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.CityDiffers, AddressField.City, verdict: Verdict.Minor).AtMilitaryBase().InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
