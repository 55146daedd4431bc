namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Remembers which orders already came. The usual seventeen digits take eight bytes each, so memory hardly grows.</summary>
public sealed class SeenOrders
{
    private readonly HashSet<ulong> usual = [];
    private readonly HashSet<string> unusual = new(StringComparer.Ordinal);

    public bool IsNew(OrderNumber number) => PackedNumber.TryPack(number.Value, out var packed) ? usual.Add(packed) : unusual.Add(number.Value);
}
