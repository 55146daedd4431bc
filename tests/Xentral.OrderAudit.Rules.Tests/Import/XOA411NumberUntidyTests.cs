using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA411NumberUntidyTests
{
    private readonly XOA411NumberUntidy rule = new();

    [Theory]
    [InlineData("302-1234567-1234567\t", "Tabulator", "tab")]
    [InlineData("302-1234567-1234567\r\n", "Zeilenumbruch", "line break")]
    [InlineData("302-1234567-1234567\u00A0", "geschütztes Leerzeichen", "no-break space")]
    [InlineData("302-1234567\u200B-1234567", "Leerzeichen ohne Breite", "zero-width space")]
    [InlineData("\uFEFF302-1234567-1234567", "Byte-Reihenfolge-Marke", "byte order mark")]
    [InlineData("# 302-1234567-1234567", "„#“, Leerzeichen", "“#”, blank")]
    [InlineData("302\u20131234567\u20131234567", "„–“", "“–”")]
    [InlineData("302-1234567-1234567\u00AD", "U+00AD", "U+00AD")]
    [InlineData("30212345671234567", "andere Schreibweise", "written differently")]
    public void Names_the_signs_that_do_not_belong_to_the_number(string stored, string german, string english)
    {
        var finding = Assert.Single(A.Comparison().Erp(row => row with { NumberAsStored = stored }).InspectedBy(rule));

        Assert.Equal((Severity.Info, german, english), (finding.Severity, finding.Detail.De, finding.Detail.En));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Accepts_a_tidy_number_and_leaves_an_empty_one_to_its_own_rule(string? stored)
        => Assert.Empty(A.Comparison().Erp(row => row with { NumberAsStored = stored }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_Amazon_ships()
        => Assert.Empty(
            A.Comparison()
                .Erp(row => row with { NumberAsStored = "#302-1234567-1234567" })
                .Amazon(order => order with { Fulfilment = Fulfilment.Amazon })
                .InspectedBy(rule));
}
