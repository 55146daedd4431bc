using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA218StreetNameMissingTests
{
    private readonly XOA218StreetNameMissing rule = new();

    [Fact]
    public void Flags_the_difference_and_shows_both_values()
    {
        var finding = Assert.Single(
            A.Comparison().Differing(DifferenceKind.StreetNameMissing, AddressField.Street, "Lindenallee 12", "12", Verdict.Material).InspectedBy(rule));

        Assert.Equal((Severity.Error, "Lindenallee 12", "12"), (finding.Severity, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Accepts_a_parcel_locker()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StreetNameMissing, AddressField.Street).AtPickupPoint().InspectedBy(rule));
}
