using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>What the history knows of an order that was affected once.</summary>
/// <param name="IsOpen">Affected as far as is known.</param>
internal sealed record StoredOrder(KnownOrder Order, bool IsOpen, string Fingerprint)
{
    /// <summary>Also of an order that has been found in order since.</summary>
    public OrderNumber Number => Order.Number;
}
