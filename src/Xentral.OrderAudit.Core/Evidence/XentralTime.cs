namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Xentral stores the wall clock of its server.</summary>
internal static class XentralTime
{
    public static DateTimeOffset ToMoment(DateTime local, TimeZoneInfo zone)
    {
        var clock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);

        return new DateTimeOffset(clock, zone.GetUtcOffset(clock)).ToUniversalTime();
    }
}
