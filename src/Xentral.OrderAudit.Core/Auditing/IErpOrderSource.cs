using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Reads Xentral's orders, from whatever a merchant can reach of them. What only some sources have is empty by default.</summary>
public interface IErpOrderSource
{
    /// <summary>
    /// When the data was taken, by Xentral's own clock, if it is a past state such as a snapshot or a restored backup; known after <see cref="ProbeAsync"/>.
    /// <see langword="null"/> for live data.
    /// </summary>
    DateTime? AsOf => null;

    /// <summary>What could not be consulted to the end, in words; no reason to call a run incomplete. Asked for once everything has been read.</summary>
    IReadOnlyList<LocalizedText> Limits => [];

    /// <summary>Connects once before any order is fetched, so that a wrong password costs seconds, not hours.</summary>
    /// <returns>What was found, in words for the report's cover; no secrets.</returns>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default);

    /// <summary>All rows, live, cancelled and split, for each of the numbers; numbers Xentral does not know are absent.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default);

    /// <summary>Roughly how many Amazon orders Xentral has of the window, to plan with; <see langword="null"/> when that is not to be had quickly.</summary>
    Task<int?> CountAsync(AuditWindow window, CancellationToken cancellationToken = default) => Task.FromResult<int?>(null);
    /// <summary>Told once, before the first look-up, which purchase dates will be asked for; a source that cannot look up by number reads ahead.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task PrepareAsync(AuditWindow window, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>The delivery notes of these orders, by the order's row id, cancelled ones left out.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<ILookup<int, DeliveryNote>> FindDeliveryNotesAsync(IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken = default)
        => Task.FromResult(Array.Empty<DeliveryNote>().ToLookup(note => note.OrderId));

    /// <summary>What the side tables know of orders in trouble; orders they do not know are absent.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> GatherAsync(
        IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken = default)
        => Task.FromResult<IReadOnlyDictionary<OrderNumber, ErpEvidence>>(new Dictionary<OrderNumber, ErpEvidence>());

    /// <summary>The live Amazon orders of these days as Xentral has them, partial deliveries left out.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    IAsyncEnumerable<ErpOrder> ListAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<ErpOrder>();
}
