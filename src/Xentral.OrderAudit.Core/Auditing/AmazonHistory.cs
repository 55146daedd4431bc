using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How far back Amazon hands out orders (Orders API 2026-01-01: two years; Japan, Australia and Singapore since 2016).</summary>
public static class AmazonHistory
{
    // The request is made a little later than the window is computed; without a margin Amazon would refuse it.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    // New orders show up after two minutes at the earliest, and a window must end that long before it is asked for.
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(3);

    private static readonly DateTimeOffset FarEastBegin = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The youngest purchase time that can be asked for.</summary>
    public static DateTimeOffset EndsAt(DateTimeOffset now) => TruncatedToSecond(now.ToUniversalTime()) - Delay;

    public static DateTimeOffset BeginsAt(DateTimeOffset now, IReadOnlyCollection<string> marketplaceIds)
        => marketplaceIds.Count > 0 && marketplaceIds.All(id => Marketplace.Find(id)?.Region == AmazonRegion.Fe)
            ? FarEastBegin
            : TruncatedToSecond(now.ToUniversalTime().AddDays(-730)) + Margin;

    private static DateTimeOffset TruncatedToSecond(DateTimeOffset moment)
        => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
