using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>An order that earlier runs found affected.</summary>
/// <param name="RuleIds">The rules of its errors, in order.</param>
/// <param name="FoundAt">When the run finished that found it affected first, or again.</param>
public sealed record KnownOrder(
    OrderNumber Number,
    DateTimeOffset PurchasedAt,
    string MarketplaceId,
    Cause Cause,
    IReadOnlyList<string> RuleIds,
    DateTimeOffset FoundAt);
