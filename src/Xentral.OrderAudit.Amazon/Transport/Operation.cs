namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>What is asked of Amazon; names in messages and logs are Amazon's own.</summary>
internal enum Operation
{
    Login,
    SearchOrders,
    GetMarketplaceParticipations,
}
