using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Accepting;

/// <summary>
/// Sixteen hexadecimal digits that change as soon as either address of an order does. Keyed with the order number, so that equal
/// addresses of different orders cannot be recognised in the accept file.
/// </summary>
public static class AddressFingerprint
{
    private const int HexDigits = 16;

    public static string Of(OrderNumber order, PostalAddress? amazon, PostalAddress? erp)
    {
        var text = new StringBuilder();
        Append(text, amazon ?? PostalAddress.Empty);
        Append(text, erp ?? PostalAddress.Empty);

        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(order.Value), Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash)[..HexDigits];
    }

    // Telephone and e-mail change by themselves (Amazon withdraws both) and decide nothing about delivery.
    private static void Append(StringBuilder text, PostalAddress address)
    {
        foreach (var part in address.Lines.Concat([address.PostalCode, address.City, address.District, address.State, address.Country]))
        {
            text.Append(part.Trim()).Append('\u001F');
        }
    }
}
