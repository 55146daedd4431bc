using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA303StreetDiffersTests
{
    private readonly XOA303StreetDiffers rule = new();

    [Fact]
    public void Flags_another_street()
        => Assert.Equal(
            "Lerchenweg 88",
            Assert.Single(A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street, "Ahornweg 88", "Lerchenweg 88").InspectedBy(rule)).Erp);

    [Fact]
    public void Merely_mentions_a_street_that_code_and_number_outweigh()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street, "Damstraat 12", "Dam 12", Verdict.Minor).InspectedBy(rule)).Severity);

    [Theory]
    [InlineData(Verdict.Minor, Severity.Warning)]
    [InlineData(Verdict.Material, Severity.Error)]
    public void Weighs_a_shortened_street_by_what_is_left_of_it(Verdict verdict, Severity severity)
    {
        var comparison = A.Comparison().Differing(DifferenceKind.StreetShortened, AddressField.Street, "Alte Mühlgasse 3", "Mühlgasse 3", verdict);

        Assert.Equal(severity, Assert.Single(comparison.InspectedBy(rule)).Severity);
    }

    [Fact]
    public void Leaves_parcel_lockers_to_XOA311()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetDiffers, AddressField.Street).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Leaves_a_cut_street_to_XOA313()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.StreetDiffers, AddressField.Street)
            .Differing(DifferenceKind.Truncated, AddressField.Street, "", "", Verdict.Minor)
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_missing_street_to_XOA102()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.StreetDiffers, AddressField.Street)
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
