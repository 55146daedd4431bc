using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA402OrderDuplicatedTests
{
    private readonly XOA402OrderDuplicated rule = new();

    [Fact]
    public void Flags_two_live_orders_for_one_number()
    {
        var finding = Assert.Single(A.Comparison().AlsoInXentral(row => row).InspectedBy(rule));

        Assert.Equal((Severity.Error, Cause.Duplicated, "2"), (finding.Severity, finding.Rule.Cause, finding.Detail.De));
    }

    [Fact]
    public void Accepts_a_cancelled_order_beside_a_live_one()
        => Assert.Empty(A.Comparison().AlsoInXentral(row => row with { State = ErpOrderState.Cancelled }).InspectedBy(rule));

    [Fact]
    public void Accepts_a_partial_delivery() => Assert.Empty(A.Comparison().AlsoInXentral(row => row with { SplitFrom = 1 }).InspectedBy(rule));

    [Fact]
    public void Only_warns_where_partial_deliveries_cannot_be_told_apart()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().AlsoInXentral(row => row with { IsSplitUnknown = true }).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_duplicates_that_Amazon_ships()
        => Assert.Empty(A.Comparison().AlsoInXentral(row => row).Amazon(order => order with { Fulfilment = Fulfilment.Amazon }).InspectedBy(rule));
}
