using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA309SupplementLostTests
{
    private readonly XOA309SupplementLost rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(
            A.Comparison().Differing(DifferenceKind.SupplementLost, AddressField.Supplement, "Hinterhaus, 3. OG", "", Verdict.Minor).InspectedBy(rule));

        Assert.Equal((Severity.Warning, "Hinterhaus, 3. OG", ""), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Accepts_a_parcel_locker()
        => Assert.Empty(
            A.Comparison().Differing(DifferenceKind.SupplementLost, AddressField.Supplement, verdict: Verdict.Minor).AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Says_of_another_flat_that_it_differs_and_not_that_it_is_missing()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.SupplementDiffers, AddressField.Supplement, "3. OG", "4. OG", Verdict.Minor)
            .InspectedBy(rule));

        Assert.Equal((Severity.Warning, "weicht ab", "differs"), (finding.Severity, finding.Detail.De, finding.Detail.En));
    }
}
