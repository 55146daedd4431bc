using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA106StateMissingTests
{
    private readonly XOA106StateMissing rule = new();

    [Fact]
    public void Flags_an_order_without_its_required_state()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.StateMissing, AddressField.State, amazon: "IL").InspectedBy(rule));

        Assert.Equal((AddressField.State, "IL", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.StateMissing, AddressField.State)
            .Stored(AddressField.Country, "US", "US")
            .Stored(AddressField.State, "n/a", "IL")
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.StateMissing, AddressField.State).InspectedBy(rule));

    [Fact]
    public void Accepts_a_missing_region_that_is_merely_customary()
        => Assert.Empty(A.Comparison().Differing(DifferenceKind.StateMissing, AddressField.State, "MI", verdict: Verdict.Equivalent).InspectedBy(rule));

    [Theory]
    [InlineData("US", "62701", Severity.Info)]
    [InlineData("US", "6270", Severity.Error)]
    [InlineData("CA", "M5V 3L9", Severity.Info)]
    [InlineData("AU", "2060", Severity.Info)]
    [InlineData("AU", "", Severity.Error)]
    public void Weighs_a_state_by_whether_the_code_names_it(string country, string code, Severity severity)
        => Assert.Equal(
            severity,
            Assert.Single(A.Comparison()
                .Missing(DifferenceKind.StateMissing, AddressField.State, amazon: "IL")
                .Stored(AddressField.Country, country, country)
                .Stored(AddressField.PostalCode, code, code)
                .InspectedBy(rule)).Severity);
}
