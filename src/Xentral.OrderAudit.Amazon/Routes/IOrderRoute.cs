using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>One way of getting a merchant's orders.</summary>
internal interface IOrderRoute
{
    /// <summary>
    /// First what an interrupted run has left, then what it has not had. Every page is in safety before it is yielded; an order may come more than once.
    /// </summary>
    /// <param name="skipped">Takes the marketplaces that were left out because Amazon denies them.</param>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    IAsyncEnumerable<FetchedPage> ReadPagesAsync(AuditWindow window, SkippedMarketplaces skipped, CancellationToken cancellationToken);
}
