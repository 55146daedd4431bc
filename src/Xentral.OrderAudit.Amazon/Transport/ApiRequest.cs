namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>One read of the Selling Partner API.</summary>
/// <param name="PathAndQuery">Already encoded; sent byte for byte.</param>
/// <param name="MarketplaceIds">Named when Amazon refuses one of them.</param>
internal sealed record ApiRequest(Operation Operation, string PathAndQuery, IReadOnlyList<string> MarketplaceIds)
{
    public bool ContinuesAList => PathAndQuery.Contains("paginationToken=", StringComparison.Ordinal);
}
