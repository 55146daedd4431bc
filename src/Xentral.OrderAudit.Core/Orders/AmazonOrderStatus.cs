namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Amazon's fulfilment status of an order (Orders API 2026-01-01).</summary>
public enum AmazonOrderStatus
{
    /// <summary>Amazon did not say, or said something this version does not know.</summary>
    Unknown,
    PendingAvailability,
    Pending,
    Unshipped,
    PartiallyShipped,
    Shipped,
    Cancelled,
    Unfulfillable,
}
