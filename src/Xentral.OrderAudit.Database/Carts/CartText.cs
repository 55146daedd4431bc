using System.Text;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>Bytes of a cart as text: UTF-8, or Latin-1 where they are no UTF-8, as shops without the UTF-8 switch send it.</summary>
internal static class CartText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
