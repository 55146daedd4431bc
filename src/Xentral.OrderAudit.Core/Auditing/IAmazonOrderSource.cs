using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Reads a merchant's Amazon orders.</summary>
public interface IAmazonOrderSource
{
    /// <summary>
    /// Streams every order of the window, each exactly once. Hides tokens, paging, throttling and passing faults.
    /// </summary>
    /// <exception cref="SourceUnavailableException">Amazon refused, or a fault did not pass. Orders already yielded stay valid.</exception>
    IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow window, CancellationToken cancellationToken = default);
}
