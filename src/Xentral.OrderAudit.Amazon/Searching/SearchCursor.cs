namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>Where a search stands.</summary>
/// <param name="Query">Path and query without the page token, byte for byte as in the first request.</param>
/// <param name="Token">The page to ask for; <see langword="null"/> for the first.</param>
/// <param name="Since">Stands in for a purchase date that cannot be read.</param>
internal sealed record SearchCursor(string Query, string? Token, IReadOnlyList<string> MarketplaceIds, DateTimeOffset Since);
