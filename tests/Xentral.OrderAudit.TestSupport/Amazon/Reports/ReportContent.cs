using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>Which orders a report holds.</summary>
internal static class ReportContent
{
    public static bool Belongs(string type, AmazonOrder order) => type switch
    {
        ReportTypes.Shipping => IsReleasedToMerchant(order),
        ReportTypes.Unshipped => IsReleasedToMerchant(order) && order.Status is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped,
        _ => true,
    };

    /// <summary>The moment the report's period is about.</summary>
    public static DateTimeOffset MomentOf(string type, AmazonOrder order)
        => type == ReportTypes.AllOrders ? order.PurchasedAt : OrderWriter.LastUpdateOf(order);

    private static bool IsReleasedToMerchant(AmazonOrder order)
        => order.Fulfilment == Fulfilment.Merchant && order.Status is not (AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability);
}
