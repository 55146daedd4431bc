namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Where a list stands.</summary>
/// <param name="Query">Path and query without the page token, byte for byte as in the first request.</param>
/// <param name="Token">The page to ask for; <see langword="null"/> for the first.</param>
/// <param name="Since">Stands in for a purchase date that cannot be read.</param>
internal sealed record ListCursor(string Query, string? Token, IReadOnlyList<string> MarketplaceIds, DateTimeOffset Since);
