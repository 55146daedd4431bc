namespace Xentral.OrderAudit.Core.Orders;

/// <summary>The usual order number of three, seven and seven digits in eight bytes, for lists of very many.</summary>
public static class PackedNumber
{
    public static bool TryPack(string text, out ulong packed)
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
