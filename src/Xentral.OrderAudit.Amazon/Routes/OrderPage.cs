using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>One page, known whole.</summary>
/// <param name="NextToken">How to ask for the next page; <see langword="null"/> on the last.</param>
/// <param name="Until">The end of the window as Amazon echoes it; <see langword="null"/> when it does not.</param>
internal sealed record OrderPage(IReadOnlyList<AmazonOrder> Orders, string? NextToken, DateTimeOffset? Until = null);
