using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

public sealed class OrderMatchTests
{
    [Fact]
    public void Nothing_matches_nothing() => Assert.Equal(new OrderMatch.Missing(null), OrderMatch.Of([]));

    [Fact]
    public void A_live_row_wins_over_a_cancelled_one_whatever_their_order()
    {
        var live = Row(1);
        Assert.Equal(new OrderMatch.Matched(live), OrderMatch.Of([Row(2) with { State = ErpOrderState.Cancelled }, live]));
    }

    [Fact]
    public void A_partial_delivery_belongs_to_its_head()
        => Assert.Equal(new OrderMatch.Matched(Row(1)), OrderMatch.Of([Row(2) with { SplitFrom = 1 }, Row(1)]));

    [Fact]
    public void A_partial_delivery_whose_head_is_cancelled_still_stands_for_the_order()
    {
        var split = Row(2) with { SplitFrom = 1 };
        Assert.Equal(new OrderMatch.Matched(split), OrderMatch.Of([Row(1) with { State = ErpOrderState.Cancelled }, split]));
    }

    [Fact]
    public void Two_live_heads_are_ambiguous()
        => Assert.Equal(2, Assert.IsType<OrderMatch.Ambiguous>(OrderMatch.Of([Row(1), Row(2)])).Orders.Count);

    private static ErpOrder Row(int id) => Auditing.Orders.Erp(id: id);
}
