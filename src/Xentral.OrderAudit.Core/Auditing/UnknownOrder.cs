using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>An Amazon order of Xentral that Amazon did not hand out for the same days. Never counted among the Amazon orders.</summary>
/// <param name="OrderedOn">The day Xentral stores.</param>
public sealed record UnknownOrder(OrderNumber Number, ErpOrderReference Erp, DateOnly? OrderedOn)
{
    /// <summary>Shaped like a number of Amazon's: three, seven and seven digits.</summary>
    public bool HasAmazonsShape => Number.HasAmazonsShape;
}
