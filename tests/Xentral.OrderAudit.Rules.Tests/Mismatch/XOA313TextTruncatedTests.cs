using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA313TextTruncatedTests
{
    private readonly XOA313TextTruncated rule = new();

    [Fact]
    public void Warns_about_a_text_that_lost_its_end()
    {
        var finding = Assert.Single(A.Comparison()
            .Differing(DifferenceKind.Truncated, AddressField.Company, "", "Gesellschaft für angewandte Messtec", Verdict.Minor)
            .InspectedBy(rule));

        Assert.Equal((Severity.Warning, "35"), (finding.Severity, finding.Detail.De));
    }

    [Fact]
    public void Flags_a_street_that_lost_its_number_as_an_error()
        => Assert.Equal(
            Severity.Error,
            Assert.Single(A.Comparison()
                .Differing(DifferenceKind.Truncated, AddressField.Street, "", "Lindenal", Verdict.Minor)
                .Differing(DifferenceKind.HouseNumberMissing, AddressField.HouseNumber, "12")
                .InspectedBy(rule)).Severity);

    [Fact]
    public void Is_an_error_when_a_mismatch_was_left_to_it()
        => Assert.Equal(
            Severity.Error,
            Assert.Single(A.Comparison()
                .Differing(DifferenceKind.Truncated, AddressField.Recipient, "", "An", Verdict.Minor)
                .Differing(DifferenceKind.RecipientDiffers, AddressField.Recipient)
                .InspectedBy(rule)).Severity);

    [Fact]
    public void Reports_a_cut_that_was_found_as_a_difference()
        => Assert.Single(A.Comparison().Differing(DifferenceKind.Truncated, AddressField.Street, verdict: Verdict.Minor).InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
