using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>Under which dates Xentral may have filed the orders of a window.</summary>
internal static class OrderDays
{
    // Xentral may date an order by its import, perhaps weeks later; what is dated wholly wrong has a zero date.
    private const int DaysBefore = 7;
    private const int DaysAfter = 60;

    // What changed yesterday may have been bought long ago; Amazon hands out two years.
    private const int DaysBeforeAnUpdate = 731;

    public static (DateOnly First, DateOnly Last) Of(AuditWindow window) => (
        DateOnly.FromDateTime(window.EffectiveSince.UtcDateTime).AddDays(window.IsByUpdate ? -DaysBeforeAnUpdate : -DaysBefore),
        DateOnly.FromDateTime(window.Until.UtcDateTime).AddDays(DaysAfter));
}
