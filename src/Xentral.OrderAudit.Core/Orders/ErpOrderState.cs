namespace Xentral.OrderAudit.Core.Orders;

/// <summary>How far an order has come in Xentral.</summary>
public enum ErpOrderState
{
    /// <summary>A state this version does not know; treated as live.</summary>
    Other,
    Draft,
    Released,
    Completed,
    Cancelled,
}
