using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>One page, known whole.</summary>
/// <param name="NextToken">How to ask for the next page; <see langword="null"/> on the last.</param>
internal sealed record OrderPage(IReadOnlyList<AmazonOrder> Orders, string? NextToken);
