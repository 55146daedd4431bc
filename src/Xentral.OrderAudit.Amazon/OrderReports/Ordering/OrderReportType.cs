namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>Amazon's order reports the report route needs.</summary>
internal enum OrderReportType
{
    /// <summary>Every order with status and channel, without address; the period means the purchase.</summary>
    AllOrders,

    /// <summary>What the merchant ships, with address; the period means when an order left Pending.</summary>
    Shipping,
}
