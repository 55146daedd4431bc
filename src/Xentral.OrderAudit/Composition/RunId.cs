using System.Globalization;
using System.Security.Cryptography;

namespace Xentral.OrderAudit.Composition;

/// <summary>Names a run: sortable by time, unlike any other, and short enough to read out on the telephone.</summary>
internal static class RunId
{
    /// <param name="zone">The zone of all names of one run's files.</param>
    public static string New(DateTimeOffset now, TimeZoneInfo zone)
        => $"{TimeZoneInfo.ConvertTime(now, zone).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}"
            + $"-{RandomNumberGenerator.GetHexString(6, lowercase: true)}";
}
