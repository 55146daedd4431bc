using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA906ColumnsShiftedTests
{
    private readonly XOA906ColumnsShifted rule = new();

    [Fact]
    public void Flags_shifted_columns_once()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison()
            .Differing(DifferenceKind.ColumnsShifted, AddressField.Address)
            .InspectedBy(rule)).Severity);

    [Fact]
    public void Silences_the_rules_about_single_parts()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.ColumnsShifted, AddressField.Address)
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .InspectedBy(new XOA102StreetMissing()));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
