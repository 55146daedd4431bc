using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Which of Xentral's orders claim to come from Amazon.</summary>
/// <param name="shopIds">The Amazon shops; empty when none is known.</param>
internal sealed class AmazonOrderFilter(IReadOnlyList<int> shopIds)
{
    private readonly HashSet<int> shops = [.. shopIds];

    /// <summary>Live head orders of an Amazon shop; where the shop says nothing, those with a number of Amazon's shape.</summary>
    public bool Accepts(OrderHeadRow row)
        => row.Teillieferungvon == 0
            && ErpOrderMapper.StateOf(row.Status) != ErpOrderState.Cancelled
            && StoredNumber.Read(row.Internet, shopextid: null) is { } number
            && (row.Shop is { } shop && shop != 0 && shops.Count > 0 ? shops.Contains(shop) : number.HasAmazonsShape);
}
