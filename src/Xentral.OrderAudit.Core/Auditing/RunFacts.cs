using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>What a rule about the run as a whole gets to see, after the last order.</summary>
public sealed record RunFacts(Coverage Coverage, AcceptList Accepted)
{
    /// <summary>Amazon orders of Xentral that Amazon did not hand out.</summary>
    public IReadOnlyList<UnknownOrder> UnknownOrders { get; init; } = [];

    /// <summary>Affected orders whose cart in Xentral's staging table cannot be read, by order number.</summary>
    public IReadOnlyList<OrderNumber> UnreadableCarts { get; init; } = [];
}
