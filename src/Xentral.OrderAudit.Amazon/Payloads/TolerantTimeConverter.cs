using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>
/// Reads ISO 8601, other spellings of a time, and seconds since 1970, which Amazon's own sandbox sends in one place (<c>1.569521782042E9</c>).
/// What is no time at all is the same as a missing one; a time without zone is UTC.
/// </summary>
internal sealed class TolerantTimeConverter : JsonConverter<DateTimeOffset?>
{
    // Later than any second in which this runs, and earlier than any millisecond.
    private const double LastSecond = 99_999_999_999;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <returns><see langword="null"/> for what is no time a marketplace has seen.</returns>
    public static DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return reader.TryGetDouble(out var seconds) ? FromSeconds(seconds) : null;
            case JsonTokenType.String when HasZone(reader.ValueSpan) && reader.TryGetDateTimeOffset(out var time):
                return Plausible(time.ToUniversalTime());
            case JsonTokenType.String:
                return Parse(TolerantTextConverter.TextOf(ref reader));
            default:
                throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
        => writer.WriteStringValue(value?.ToString("O", CultureInfo.InvariantCulture));

    // The built-in reading takes a time without zone as local time.
    private static bool HasZone(ReadOnlySpan<byte> text)
        => text.Length > 10 && (text[^1] == 'Z' || text[10..].IndexOfAny((byte)'+', (byte)'-') >= 0);

    private static DateTimeOffset? Parse(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
        {
            return FromSeconds(seconds);
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var time) ? Plausible(time) : null;
    }

    private static DateTimeOffset? FromSeconds(double number) => number switch
    {
        > 0 and <= LastSecond => Plausible(DateTimeOffset.UnixEpoch.AddSeconds(number)),
        > LastSecond and < LastSecond * 1000 => Plausible(DateTimeOffset.UnixEpoch.AddMilliseconds(number)),
        _ => null,
    };

    // Amazon sold nothing before, and calendars and workbooks have an end.
    private static DateTimeOffset? Plausible(DateTimeOffset time) => time.Year is >= 1995 and < 2200 ? time : null;
}
