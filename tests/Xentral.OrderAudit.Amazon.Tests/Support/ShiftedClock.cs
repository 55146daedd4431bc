using Microsoft.Extensions.DependencyInjection;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

/// <summary>Runs like any clock; a test may begin it elsewhere in time and set it forward.</summary>
internal sealed class ShiftedClock(DateTimeOffset? begin = null) : TimeProvider
{
    private readonly TimeSpan distance = begin - System.GetUtcNow() ?? TimeSpan.Zero;

    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + distance + Shift;

    public override long GetTimestamp() => System.GetTimestamp() + (long)(Shift.TotalSeconds * TimestampFrequency);
}

internal static class ShiftedClockRegistration
{
    public static void AddClock(this IServiceCollection services, TimeProvider clock) => services.AddSingleton(clock);
}
