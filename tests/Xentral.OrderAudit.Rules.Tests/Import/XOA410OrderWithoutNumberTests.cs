using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA410OrderWithoutNumberTests
{
    private readonly XOA410OrderWithoutNumber rule = new();

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData(" -\u00A0")]
    public void Flags_an_order_whose_number_field_is_empty(string stored)
    {
        var finding = Assert.Single(A.Comparison().Erp(row => row with { NumberAsStored = stored, DocumentNumber = "200123" }).InspectedBy(rule));

        Assert.Equal((Severity.Warning, "200123"), (finding.Severity, finding.Detail.De));
    }

    [Fact]
    public void Names_a_draft_by_its_page()
        => Assert.Contains(
            "Nr. 1 ", Assert.Single(A.Comparison().Erp(row => row with { NumberAsStored = "" }).InspectedBy(rule)).Detail.De, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("302-1234567-1234567\t")]
    public void Accepts_an_order_with_its_number(string? stored)
        => Assert.Empty(A.Comparison().Erp(row => row with { NumberAsStored = stored }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_Amazon_ships()
        => Assert.Empty(
            A.Comparison().Erp(row => row with { NumberAsStored = "" }).Amazon(order => order with { Fulfilment = Fulfilment.Amazon }).InspectedBy(rule));
}
