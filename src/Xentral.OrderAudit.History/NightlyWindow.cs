using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.History;

/// <summary>Where a nightly run begins: a little before the end of what is covered, or as early as the oldest order that is still affected.</summary>
internal static class NightlyWindow
{
    /// <param name="asked">The whole window, as configured.</param>
    /// <param name="covered">What complete runs have read, one entry per marketplace asked for; <see langword="null"/> for one without.</param>
    /// <param name="open">The orders that are still affected.</param>
    /// <returns><paramref name="asked"/> itself as long as one marketplace has not been read from the start.</returns>
    public static AuditWindow Of(
        AuditWindow asked, IReadOnlyCollection<CoveredSpan?> covered, IEnumerable<KnownOrder> open, NightlyOptions options, DateTimeOffset now)
    {
        if (covered.Count == 0 || covered.Any(span => span is null || span.Value.Since > asked.EffectiveSince))
        {
            return asked;
        }

        // Fixed by what is covered, not by the clock: the next try of an unfinished night asks for the same and goes on with its pages.
        var end = covered.Min(span => span!.Value.Until);
        var oldest = end - options.Recheck;
        var since = open
            .Where(order => order.PurchasedAt >= oldest && asked.MarketplaceIds.Contains(order.MarketplaceId, StringComparer.Ordinal))
            .Select(order => order.PurchasedAt)
            .Append((end < now ? end : now) - options.Overlap)
            .Min();

        since = since.AddTicks(-(since.Ticks % TimeSpan.TicksPerSecond));
        return since <= asked.EffectiveSince ? asked : asked with { Since = since, ObtainableSince = null };
    }
}
