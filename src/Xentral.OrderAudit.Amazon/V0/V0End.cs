using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.V0;

/// <summary>Amazon switches the reading operations of the Orders API v0 off (deprecation notice of 2026-01-28).</summary>
internal static class V0End
{
    private static readonly DateOnly LastDay = new(2027, 3, 27);

    private static readonly LocalizedText Day = new(
        LastDay.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE")), LastDay.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));

    public static LocalizedText Problem { get; } = new(
        De: $"Amazon:Route (--route): Amazon hat v0 am {Day.De} abgeschaltet. Nehmen Sie auto, search oder report; die App braucht dieselben Rollen.",
        En: $"Amazon:Route (--route): Amazon switched v0 off on {Day.En}. Use auto, search or report; the app needs the same roles.");

    public static bool IsPast(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime) > LastDay;

    public static LocalizedText Warning(DateTimeOffset now)
    {
        var days = LastDay.DayNumber - DateOnly.FromDateTime(now.UtcDateTime).DayNumber;
        return new(
            De: $"Amazon schaltet v0 am {Day.De} ab (noch {days} Tage); danach geht es nur noch mit --route auto, search oder report.",
            En: $"Amazon switches v0 off on {Day.En} ({days} days left); after that only --route auto, search or report will work.");
    }
}
