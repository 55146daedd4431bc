using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA401OrderMissingInXentralTests
{
    private readonly XOA401OrderMissingInXentral rule = new();

    [Theory]
    [InlineData(AmazonOrderStatus.Unshipped)]
    [InlineData(AmazonOrderStatus.PartiallyShipped)]
    [InlineData(AmazonOrderStatus.Shipped)]
    public void Flags_an_order_that_never_reached_Xentral(AmazonOrderStatus status)
    {
        var finding = Assert.Single(A.Comparison().NotInXentral().Amazon(order => order with { Status = status }).InspectedBy(rule));

        Assert.Equal((Severity.Error, Cause.NotImported), (finding.Severity, finding.Rule.Cause));
    }

    [Fact]
    public void Mentions_a_cancelled_row_if_that_is_all_there_is()
        => Assert.NotEqual("", Assert.Single(A.Comparison().Erp(row => row with { State = ErpOrderState.Cancelled }).InspectedBy(rule)).Detail.De);

    [Fact]
    public void Accepts_an_order_whose_import_is_not_due() => Assert.Empty(A.Comparison().NotInXentral().WithinImportGrace().InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_Amazon_ships()
        => Assert.Empty(A.Comparison().NotInXentral().Amazon(order => order with { Fulfilment = Fulfilment.Amazon }).InspectedBy(rule));

    [Theory]
    [InlineData(AmazonOrderStatus.Pending)]
    [InlineData(AmazonOrderStatus.PendingAvailability)]
    [InlineData(AmazonOrderStatus.Cancelled)]
    [InlineData(AmazonOrderStatus.Unfulfillable)]
    [InlineData(AmazonOrderStatus.Unknown)]
    public void Accepts_an_order_that_is_not_to_be_shipped(AmazonOrderStatus status)
        => Assert.Empty(A.Comparison().NotInXentral().Amazon(order => order with { Status = status }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_was_imported() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
