using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon;

/// <summary>On which marketplaces the account sells.</summary>
public interface ISellerMarketplaces
{
    /// <returns>Marketplace ids without pseudo marketplaces; <see langword="null"/> when Amazon does not tell this app.</returns>
    /// <exception cref="SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    Task<IReadOnlyList<string>?> FindAsync(CancellationToken cancellationToken = default);
}
