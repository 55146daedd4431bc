using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Takes numbers and booleans where text is due: a postal code or an id without quotes is no reason to lose an order.</summary>
internal sealed class TolerantTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => TextOf(ref reader),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new JsonException(),
    };

    /// <summary>The text; half a surrogate pair, which JSON allows and text does not, becomes the sign for a lost letter.</summary>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return HalfLetters.Mend(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
