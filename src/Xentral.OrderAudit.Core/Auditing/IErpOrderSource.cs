using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Reads Xentral's orders.</summary>
public interface IErpOrderSource
{
    /// <summary>Connects once before any order is fetched, so that a wrong password costs seconds, not hours.</summary>
    /// <returns>What was found, in words for the report's cover; no secrets.</returns>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default);

    /// <summary>All rows, live, cancelled and split, for each of the numbers; numbers Xentral does not know are absent.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default);

    /// <summary>Roughly how many Amazon orders Xentral has of the window, to plan with; <see langword="null"/> when that is not to be had quickly.</summary>
    Task<int?> CountAsync(AuditWindow window, CancellationToken cancellationToken = default) => Task.FromResult<int?>(null);
}
