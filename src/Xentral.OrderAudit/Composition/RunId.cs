using System.Globalization;
using System.Security.Cryptography;

namespace Xentral.OrderAudit.Composition;

/// <summary>Names a run: sortable by time, unlike any other, and short enough to read out on the telephone.</summary>
internal static class RunId
{
    public static string New(DateTimeOffset now)
        => $"{now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}";
}
