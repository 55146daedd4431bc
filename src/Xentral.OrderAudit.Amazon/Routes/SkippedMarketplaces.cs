using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Marketplaces Amazon denied access to while it allowed others.</summary>
internal sealed class SkippedMarketplaces
{
    private readonly List<string> marketplaceIds = [];
    private RefusedException? first;

    public bool Any => marketplaceIds.Count > 0;

    public void Add(string marketplaceId, RefusedException refused)
    {
        if (!marketplaceIds.Contains(marketplaceId))
        {
            marketplaceIds.Add(marketplaceId);
        }

        first ??= refused;
    }

    public void Add(SkippedMarketplaces others) => others.marketplaceIds.ForEach(id => Add(id, others.first!));

    /// <param name="outOf">How many were asked for: when all were denied, the reason says more than their names.</param>
    public SourceUnavailableException ToException(int outOf) => marketplaceIds.Count >= outOf
        ? first!.Refusal.ToException(first.RequestId)
        : AccessRefusals.SkippedMarketplaces(marketplaceIds).ToException();
}
