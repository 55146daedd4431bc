using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>An order in trouble, about which more must be known.</summary>
/// <param name="Row">The row that was judged; <see langword="null"/> when there is none.</param>
/// <param name="IsAnotherAddress">Xentral's address is whole but another one, so that it may belong to an older order of the customer.</param>
public sealed record EvidenceQuestion(OrderNumber Number, ErpOrder? Row, bool IsAnotherAddress = false)
{
    /// <summary>What is known of its delivery notes so far; the answer adds their parcels.</summary>
    public IReadOnlyList<DeliveryNote> DeliveryNotes { get; init; } = [];
}
