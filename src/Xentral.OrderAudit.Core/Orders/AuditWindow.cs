namespace Xentral.OrderAudit.Core.Orders;

/// <summary>
/// The span an audit covers, of purchase dates unless <see cref="IsByUpdate"/>: from <see cref="Since"/> (inclusive) until <see cref="Until"/>.
/// </summary>
/// <param name="Since">What was asked for.</param>
/// <param name="Until">What was asked for.</param>
/// <param name="MarketplaceIds">Amazon's marketplace ids to read.</param>
/// <param name="ObtainableSince">Where Amazon's two-year window begins when that is later than <paramref name="Since"/>; else <see langword="null"/>.</param>
public sealed record AuditWindow(
    DateTimeOffset Since,
    DateTimeOffset Until,
    IReadOnlyList<string> MarketplaceIds,
    DateTimeOffset? ObtainableSince = null)
{
    /// <summary>No end was asked for: <see cref="Until"/> is just the youngest moment that could be read.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>The window is one of last changes, not of purchases: nightly runs read only what is new.</summary>
    public bool IsByUpdate { get; init; }

    /// <summary>
    /// The orders come from files. <see cref="ObtainableSince"/> and <see cref="Until"/> then tell the first and the last purchase in them, where those
    /// lie within what was asked for.
    /// </summary>
    public bool IsFromFiles { get; init; }

    /// <summary>How many orders it holds, roughly, if anybody knows; helps to choose the fastest way to them.</summary>
    public int? ExpectedOrders { get; init; }

    /// <summary>The first moment that is really read.</summary>
    public DateTimeOffset EffectiveSince => ObtainableSince is { } obtainable && obtainable > Since ? obtainable : Since;
}
