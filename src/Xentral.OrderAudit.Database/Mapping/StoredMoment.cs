using System.Globalization;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Reads dates and times that were selected as text, because zero dates are none to any driver.</summary>
internal static class StoredMoment
{
    private static readonly string[] Formats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFF", "yyyy-MM-dd"];

    /// <returns><see langword="null"/> for zero dates and whatever else is no moment.</returns>
    public static DateTime? Parse(string? stored)
        => DateTime.TryParseExact(stored, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year > 1970 ? moment : null;
}
