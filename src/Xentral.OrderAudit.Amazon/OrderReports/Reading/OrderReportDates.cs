using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Reads the dates of reports: ISO 8601 with offset, or the way the German Seller Central writes them, <c>04.08.2023 10:15:00</c>.</summary>
internal static class OrderReportDates
{
    private static readonly (string Name, TimeSpan Offset)[] ZoneNames =
    [
        (" UTC", TimeSpan.Zero), (" GMT", TimeSpan.Zero), (" MEZ", TimeSpan.FromHours(1)), (" CET", TimeSpan.FromHours(1)),
        (" MESZ", TimeSpan.FromHours(2)), (" CEST", TimeSpan.FromHours(2)), (" PST", TimeSpan.FromHours(-8)), (" PDT", TimeSpan.FromHours(-7)),
    ];

    /// <param name="zone">The zone of times that name none.</param>
    /// <returns><see langword="null"/> when the text is no moment a marketplace has seen.</returns>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        if (!DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            if (ParseUnusual(text, zone) is not { } unusual)
            {
                return null;
            }

            moment = unusual;
        }

        return moment.Year is >= 1995 and < 2200 ? moment.ToUniversalTime() : null;
    }

    private static DateTimeOffset? ParseUnusual(string text, TimeZoneInfo zone)
    {
        foreach (var (name, offset) in ZoneNames)
        {
            if (text.EndsWith(name, StringComparison.Ordinal))
            {
                return AuditMoment.Parse(text[..^name.Length], TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name));
            }
        }

        return AuditMoment.Parse(text, zone);
    }
}
