using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA221SpreadsheetDateTests
{
    private readonly XOA221SpreadsheetDate rule = new();

    [Theory]
    [InlineData("Feldweg 5-6", "Feldweg 05. Jun")]
    [InlineData("Feldweg 5-6", "Feldweg 05.06.")]
    [InlineData("Feldweg 5-6", "Feldweg 5-Jun")]
    [InlineData("Feldweg 5-6", "Feldweg 06. Mai")]
    [InlineData("Feldweg 5-6", "Feldweg 05.06.2026")]
    [InlineData("Feldweg 5 - 6", "Feldweg 2026-06-05")]
    [InlineData("Kolonie 12/3", "Kolonie 12. Mrz")]
    [InlineData("Kolonie 12/3", "Kolonie 12. März")]
    [InlineData("Kolonie 12/3", "Kolonie 12.03.2026")]
    [InlineData("Kolonie 12/3", "Kolonie 3-Dec")]
    [InlineData("Kolonie 3/12", "Kolonie Mar-12")]
    [InlineData("Kolonie 3/14", "Kolonie Mrz 14")]
    [InlineData("Kolonie 5/6", "Kolonie 46178")]
    [InlineData("Polna 12/3", "Polna 12.mar")]
    [InlineData("Rua Augusta 5-6", "Rua Augusta 05/06/2026")]
    public void Flags_a_date_made_of_two_numbers(string amazon, string erp)
    {
        var finding = Assert.Single(A.Comparison().Stored(AddressField.Street, erp, amazon).InspectedBy(rule));

        Assert.Equal((Severity.Error, AddressField.Street, erp), (finding.Severity, finding.Field, finding.Erp));
    }

    [Fact]
    public void Looks_at_the_postal_code_as_well()
        => Assert.Equal(AddressField.PostalCode, Assert.Single(A.Comparison().Stored(AddressField.PostalCode, "05. Jun", "5-6").InspectedBy(rule)).Field);

    [Theory]
    [InlineData("Feldweg 5-6", "Feldweg 5/6")]
    [InlineData("Feldweg 5-6", "Feldweg 5")]
    [InlineData("Feldweg 5-6", "Feldweg 7. Jun")]
    [InlineData("Straße des 17. Juni 5-6", "Str. des 17. Juni 5-6")]
    [InlineData("Straße des 17. Juni 17/6", "Straße des 17. Juni 17 / 6")]
    [InlineData("Platz des 5. Juni 5-6", "Platz des 5. Juni 5")]
    [InlineData("Feldweg 05. Jun", "Feldweg 05. Jun")]
    [InlineData("Feldweg 12", "Feldweg 05. Jun")]
    public void Accepts_dates_that_are_names_and_other_numbers(string amazon, string erp)
        => Assert.Empty(A.Comparison().Stored(AddressField.Street, erp, amazon).InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
