using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Reads a merchant's Amazon orders.</summary>
public interface IAmazonOrderSource
{
    /// <summary>
    /// Streams every order of the window. One that comes again is a newer version of itself and takes the place of what came before.
    /// Hides tokens, paging, throttling and passing faults.
    /// </summary>
    /// <exception cref="SourceUnavailableException">Amazon refused, or a fault did not pass. Orders already yielded stay valid.</exception>
    IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow window, CancellationToken cancellationToken = default);

    /// <summary>Where the orders came from, in words for the report's cover; no secrets. Asked for once everything has been read.</summary>
    IReadOnlyList<LocalizedText> Sources => [];

    /// <summary>What this source cannot tell by its nature, in words; no reason to call a run incomplete. Asked for once everything has been read.</summary>
    IReadOnlyList<LocalizedText> Limits => [];
}
