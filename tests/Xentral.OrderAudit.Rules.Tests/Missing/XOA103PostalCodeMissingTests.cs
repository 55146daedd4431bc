using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA103PostalCodeMissingTests
{
    private readonly XOA103PostalCodeMissing rule = new();

    [Fact]
    public void Flags_an_order_without_postal_code()
    {
        var finding = Assert.Single(A.Comparison().Missing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode, amazon: "14467").InspectedBy(rule));

        Assert.Equal((AddressField.PostalCode, "14467", ""), (finding.Field, finding.Amazon, finding.Erp));
    }

    [Fact]
    public void Accepts_a_complete_address() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Leaves_placeholder_text_to_XOA110()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode)
            .Stored(AddressField.PostalCode, "n/a")
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_wholly_empty_address_to_XOA109()
        => Assert.Empty(
            A.Comparison().Missing(DifferenceKind.EverythingMissing).Missing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode).InspectedBy(rule));

    [Fact]
    public void Leaves_a_code_in_the_city_field_to_XOA214()
        => Assert.Empty(A.Comparison()
            .Missing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode)
            .Stored(AddressField.City, "14467 Potsdam")
            .InspectedBy(rule));

    [Fact]
    public void Merely_mentions_a_code_its_country_can_do_without()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Differing(DifferenceKind.PostalCodeMissing, AddressField.PostalCode, "P36 XY12", verdict: Verdict.Minor).InspectedBy(rule)).Severity);
}
