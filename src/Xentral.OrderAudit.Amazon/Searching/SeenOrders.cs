using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Remembers which orders already came. The usual seventeen digits take eight bytes each, so memory hardly grows.</summary>
internal sealed class SeenOrders
{
    private readonly HashSet<ulong> usual = [];
    private readonly HashSet<string> unusual = new(StringComparer.Ordinal);

    public bool IsNew(OrderNumber number) => PackedNumber.TryPack(number.Value, out var packed) ? usual.Add(packed) : unusual.Add(number.Value);
}
