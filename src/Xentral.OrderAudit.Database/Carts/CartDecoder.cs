using System.Buffers.Text;
using System.Text;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>
/// Decodes <c>shopimport_auftraege.warenkorb</c>: base64 of JSON or of PHP's serialize. Whatever stands there, it neither throws nor takes more memory than
/// a few times <see cref="LargestText"/>.
/// </summary>
internal static class CartDecoder
{
    /// <summary>Characters of base64; an ordinary cart has eight thousand.</summary>
    public const int LargestText = 1 << 20;

    public static CartContent Decode(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored))
        {
            return new CartContent.Unreadable("leer / empty");
        }

        if (stored.Length > LargestText)
        {
            return new CartContent.Unreadable("zu groß / too large");
        }

        try
        {
            return new CartContent.Readable(Read(Bytes(stored.AsSpan().Trim())));
        }
        catch (CartFormatException failure)
        {
            return new CartContent.Unreadable(failure.Message);
        }
    }

    // The flag beside the cart says how it was encoded; the cart itself says it more reliably.
    private static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> content) => content switch
    {
        [(byte)'{', ..] => JsonCart.Read(content),
        [(byte)'a', (byte)':', ..] => new PhpCart(content).Read(),
        [] => throw new CartFormatException("leer / empty"),
        _ => throw new CartFormatException("unbekannte Form / unknown format"),
    };

    private static ReadOnlySpan<byte> Bytes(ReadOnlySpan<char> text)
    {
        if (text is ['{', ..] or ['a', ':', ..])
        {
            return Encoding.UTF8.GetBytes(text.ToArray());
        }

        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];

        return Convert.TryFromBase64Chars(text, bytes, out var written)
            ? bytes.AsSpan(0, written).TrimStart(" \t\r\n"u8)
            : throw new CartFormatException("kein gültiges Base64 / not valid base64");
    }
}
