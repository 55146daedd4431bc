using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>One page and what is needed to go on after it.</summary>
/// <param name="Leg">The part of the fetch it belongs to, such as the marketplaces of a search; each leg has an end of its own.</param>
/// <param name="Query">The request byte for byte, without the page token; empty where there is no such thing.</param>
/// <param name="NextToken"><see langword="null"/> on the leg's last page.</param>
/// <param name="Until">The end of the window as Amazon echoed it.</param>
internal sealed record FetchedPage(
    string Leg, string Query, DateTimeOffset ArrivedAt, IReadOnlyList<AmazonOrder> Orders, string? NextToken, DateTimeOffset? Until = null)
{
    /// <summary>These orders are known by their number only: the report they should be in does not hold them.</summary>
    public bool HoldsMissedOrders { get; init; }
}
