namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>One request to the Selling Partner API.</summary>
/// <param name="PathAndQuery">Already encoded; sent byte for byte.</param>
/// <param name="MarketplaceIds">Named when Amazon refuses one of them.</param>
internal sealed record ApiRequest(Operation Operation, string PathAndQuery, IReadOnlyList<string> MarketplaceIds)
{
    /// <summary>UTF-8 JSON to post; <see langword="null"/> for a plain read.</summary>
    public byte[]? Json { get; init; }

    /// <summary>There is another way: a fault is tried once more at most, and nobody is told.</summary>
    public bool IsOptional { get; init; }

    public bool ContinuesAList
        => PathAndQuery.Contains("paginationToken=", StringComparison.Ordinal) || PathAndQuery.Contains("NextToken=", StringComparison.Ordinal);
}
