namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Remembers which orders already came. The usual seventeen digits take eight bytes each, so memory hardly grows.</summary>
public sealed class SeenOrders
{
    private readonly HashSet<ulong> usual = [];
    private readonly HashSet<string> unusual = new(StringComparer.Ordinal);

    public bool IsNew(OrderNumber number) => TryPack(number.Value, out var packed) ? usual.Add(packed) : unusual.Add(number.Value);

    private static bool TryPack(string text, out ulong packed)
    {
        packed = 0;
        if (text.Length != 19)
        {
            return false;
        }

        for (var position = 0; position < text.Length; position++)
        {
            if (position is 3 or 11)
            {
                if (text[position] != '-')
                {
                    return false;
                }
            }
            else if (char.IsAsciiDigit(text[position]))
            {
                packed = (packed * 10) + (ulong)(text[position] - '0');
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
