using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA404CancelledAtAmazonTests
{
    private readonly XOA404CancelledAtAmazon rule = new();

    [Theory]
    [InlineData(ErpOrderState.Released)]
    [InlineData(ErpOrderState.Draft)]
    public void Flags_an_open_order_that_Amazon_cancelled(ErpOrderState state)
        => Assert.Single(Cancelled().Erp(row => row with { State = state }).InspectedBy(rule));

    [Theory]
    [InlineData(ErpOrderState.Completed)]
    [InlineData(ErpOrderState.Cancelled)]
    public void Accepts_an_order_that_is_no_longer_open(ErpOrderState state)
        => Assert.Empty(Cancelled().Erp(row => row with { State = state }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_is_not_cancelled() => Assert.Empty(A.Comparison().InspectedBy(rule));

    private static ComparisonBuilder Cancelled() => A.Comparison().Amazon(order => order with { Status = AmazonOrderStatus.Cancelled });
}
