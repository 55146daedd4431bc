using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Reads a time like <see cref="TolerantTimeConverter"/>, and keeps what stood there when it is none.</summary>
internal sealed class WireTimeConverter : JsonConverter<WireTime>
{
    public override bool HandleNull => true;

    public override WireTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => TolerantTimeConverter.Read(ref reader) is { } moment ? new(moment, null)
            : new(null, reader.TokenType == JsonTokenType.Null ? null : Encoding.UTF8.GetString(reader.ValueSpan));

    public override void Write(Utf8JsonWriter writer, WireTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text ?? "");
}
