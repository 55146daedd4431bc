using System.Globalization;
using System.Text.Json;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>How the result file spells values.</summary>
internal static class JsonValues
{
    /// <summary><c>LostInTransfer</c> becomes <c>lost-in-transfer</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Kebab<T>(T? value)
        where T : struct, Enum
        => value is { } known ? Kebab(known) : null;

    /// <summary>UTC, to the second: <c>2023-08-04T08:12:00Z</c>; <see langword="null"/> for a moment nobody knows.</summary>
    public static string? Utc(DateTimeOffset? moment)
        => moment is { } known && known != default
            ? known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
}
