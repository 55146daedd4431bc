using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>A list of orders that Amazon hands out page by page.</summary>
internal interface IOrderList
{
    /// <summary>The search for one closed window, written once; <see langword="null"/> when the window holds no moment Amazon can be asked about yet.</summary>
    string? QueryFor(AuditWindow window, DateTimeOffset now);

    /// <param name="pageNumber">From 1; names orders that have no number of their own.</param>
    /// <exception cref="Failures.RefusedException">Amazon denies access to these marketplaces.</exception>
    /// <exception cref="Failures.PageTokenRejectedException">The query has to be begun anew.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    ValueTask<OrderPage> FetchAsync(ListCursor cursor, int pageNumber, CancellationToken cancellationToken);
}
