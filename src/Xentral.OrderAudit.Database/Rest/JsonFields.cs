using System.Globalization;
using System.Text.Json;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>Reads fields that may be missing, null, text or number.</summary>
internal static class JsonFields
{
    public static string? Text(this JsonElement element, string key)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.True => "1",
                JsonValueKind.False => "0",
                _ => null,
            }
            : null;

    public static int Number(this JsonElement element, string key)
        => int.TryParse(element.Text(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <returns>An undefined element when there is none.</returns>
    public static JsonElement Part(this JsonElement element, string key)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object ? value : default;
}
