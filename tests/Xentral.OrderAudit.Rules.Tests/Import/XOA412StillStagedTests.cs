using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA412StillStagedTests
{
    private readonly XOA412StillStaged rule = new();

    [Fact]
    public void Flags_an_order_that_the_staging_table_still_offers()
    {
        var finding = Assert.Single(A.Comparison().Erp(row => row with { IsStillStaged = true, DocumentNumber = "200123" }).InspectedBy(rule));

        Assert.Equal((Severity.Warning, "200123"), (finding.Severity, finding.Detail.En));
    }

    [Fact]
    public void Accepts_an_order_whose_import_is_finished() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_Amazon_ships()
        => Assert.Empty(
            A.Comparison().Erp(row => row with { IsStillStaged = true }).Amazon(order => order with { Fulfilment = Fulfilment.Amazon }).InspectedBy(rule));
}
