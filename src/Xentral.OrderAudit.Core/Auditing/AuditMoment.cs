using System.Globalization;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Reads the dates people give.</summary>
public static class AuditMoment
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d.M.yyyy"];

    private static readonly string[] LocalFormats =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss"];

    private static readonly string[] OffsetFormats = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>
    /// ISO 8601 with offset or <c>Z</c>; without, the time (or midnight of a bare date; also <c>4.8.2023 06:30</c>) is meant in <paramref name="zone"/>.
    /// </summary>
    /// <returns><see langword="null"/> when the text is no such moment.</returns>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        var trimmed = text.Trim();

        if (DateTime.TryParseExact(trimmed, [.. DateFormats, .. LocalFormats], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            // Neither end of the calendar can be told in every zone.
            if (local.Year is < 1900 or > 9000)
            {
                return null;
            }

            // Midnight may fall into the gap of a change to summer time; the first moment after it is meant then.
            while (zone.IsInvalidTime(local))
            {
                local = local.AddMinutes(30);
            }

            return new DateTimeOffset(local, zone.GetUtcOffset(local));
        }

        return DateTimeOffset.TryParseExact(trimmed, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;
    }
}
