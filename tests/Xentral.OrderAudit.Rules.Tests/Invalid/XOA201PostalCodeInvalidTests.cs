using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA201PostalCodeInvalidTests
{
    private readonly XOA201PostalCodeInvalid rule = new();

    [Fact]
    public void Flags_a_code_its_country_does_not_use()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "1446", "14467").InspectedBy(rule)).Severity);

    [Fact]
    public void Flags_a_code_that_a_spreadsheet_changed()
        => Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "10115.0", "10115").InspectedBy(rule));

    [Fact]
    public void Only_warns_when_Amazon_shows_the_same_code()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "1446", "1446").InspectedBy(rule)).Severity);

    [Fact]
    public void Only_warns_when_just_the_end_of_the_code_was_lost()
        => Assert.Equal(
            Severity.Warning,
            Assert.Single(A.Comparison()
                .Differing(DifferenceKind.PostalCodeShortened, AddressField.PostalCode, "1012 JL", "1012", Verdict.Minor)
                .Stored(AddressField.Country, "NL", "NL")
                .Stored(AddressField.PostalCode, "1012", "1012 JL")
                .InspectedBy(rule)).Severity);

    [Fact]
    public void Leaves_a_lost_leading_zero_to_XOA202()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.PostalCodeLeadingZeroLost, AddressField.PostalCode, "01069", "1069")
            .Stored(AddressField.PostalCode, "1069", "01069")
            .InspectedBy(rule));

    [Fact]
    public void Leaves_a_wrong_country_to_XOA301()
        => Assert.Empty(A.Comparison()
            .Differing(DifferenceKind.CountryDiffers, AddressField.Country, "NL", "DE")
            .Stored(AddressField.Country, "DE", "NL")
            .Stored(AddressField.PostalCode, "1012 JL", "1012 JL")
            .InspectedBy(rule));

    [Fact]
    public void Accepts_a_well_formed_code() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
