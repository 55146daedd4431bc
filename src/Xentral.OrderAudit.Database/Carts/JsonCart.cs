using System.Text;
using System.Text.Json;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>A cart as JSON: one flat object, its articles nested in it.</summary>
internal static class JsonCart
{
    private const int DeepestNesting = 32;

    /// <exception cref="CartFormatException">It is no such object.</exception>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> content)
    {
        // Unescaped Latin-1 is no valid JSON, and every byte of it is a letter of its own.
        var utf8 = IsUtf8(content) ? content : Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(content));

        try
        {
            return Values(utf8);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new CartFormatException("kein gültiges JSON / not valid JSON");
        }
    }

    private static Dictionary<string, string> Values(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestNesting });
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.Read();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();

            if (CartKeys.All.Contains(key))
            {
                values[key] = Scalar(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        while (reader.Read())
        {
            // Something after the object, or an object that is cut off, makes the reader throw.
        }

        return values;
    }

    private static string Scalar(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.Number:
                return CartText.Of(reader.ValueSpan);
            default:
                reader.Skip();
                return "";
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> content) => System.Text.Unicode.Utf8.IsValid(content);
}
