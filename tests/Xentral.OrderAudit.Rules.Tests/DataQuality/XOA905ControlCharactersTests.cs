using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA905ControlCharactersTests
{
    private readonly XOA905ControlCharacters rule = new();

    [Fact]
    public void Flags_the_damaged_field()
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Street, "Linden\u200Ballee 12", "Lindenallee 12").InspectedBy(rule));

        Assert.Equal((Severity.Warning, AddressField.Street, "Linden\u200Ballee 12"), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Is_milder_when_Amazon_shows_the_same()
        => Assert.Equal(
            Severity.Info,
            Assert.Single(A.Comparison().Stored(AddressField.Street, "Linden\u200Ballee 12", "Linden\u200Ballee 12").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Merely_mentions_outer_blanks()
        => Assert.Equal(Severity.Info, Assert.Single(A.Comparison().Stored(AddressField.City, "Potsdam ").InspectedBy(rule)).Severity);

    [Fact]
    public void Says_nothing_about_blanks_that_Amazon_has_as_well()
        => Assert.Empty(A.Comparison().Stored(AddressField.City, "Potsdam ", "Potsdam ").InspectedBy(rule));

    [Fact]
    public void Looks_at_code_and_telephone_as_well()
        => Assert.Equal(
            [AddressField.PostalCode, AddressField.Phone],
            A.Comparison().Stored(AddressField.PostalCode, "14467\t", "14467").Stored(AddressField.Phone, "0331\u200E123456", "0331123456").InspectedBy(rule)
                .Select(finding => finding.Field!.Value));

    [Fact]
    public void Leaves_half_of_a_broken_letter_to_XOA902()
        => Assert.Empty(A.Comparison().Stored(AddressField.City, "M\u0081ller", "Müller").InspectedBy(rule));
}
