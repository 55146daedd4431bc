using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>Reads the spellings of <see cref="JsonValues"/> back. Keys that older files lack count as empty.</summary>
internal static class JsonElements
{
    public static string Text(this JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static int? Number(this JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static DateTimeOffset? Moment(this JsonElement element, string key)
        => element.Text(key) is { Length: > 0 } text
            ? Likely(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal))
            : null;

    public static DateOnly Day(this JsonElement element, string key) => DateOnly.ParseExact(element.Text(key), "O", CultureInfo.InvariantCulture);

    // No file of this program holds another, and spreadsheets cannot show it. An early version wrote the first of all moments for an unknown one.
    private static DateTimeOffset Likely(DateTimeOffset moment)
        => moment == default || moment.Year is >= 1900 and < 3000 ? moment : throw new FormatException("A moment that cannot be.");

    /// <summary>The member whose spelling this is; <see langword="null"/> for <c>null</c>.</summary>
    /// <exception cref="FormatException">No such member.</exception>
    public static T? Member<T>(this JsonElement element, string key)
        where T : struct, Enum
        => element.Text(key) is { Length: > 0 } text ? Member<T>(text) : null;

    public static T Member<T>(string text)
        where T : struct, Enum
        => Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => JsonValues.Kebab(value) == text)
            ?? throw new FormatException($"There is no {typeof(T).Name} “{text}”.");

    public static IReadOnlyDictionary<T, int> Counts<T>(this JsonElement element, string key)
        where T : struct, Enum
        => element.GetProperty(key).EnumerateObject().ToDictionary(pair => Member<T>(pair.Name), pair => pair.Value.GetInt32());

    public static LocalizedText InBothLanguages(this JsonElement element) => new(element.Text("de"), element.Text("en"));
}
