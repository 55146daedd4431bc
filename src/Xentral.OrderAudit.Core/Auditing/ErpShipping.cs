using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How far an order's delivery notes have come in Xentral.</summary>
/// <param name="ShippedOn">The last day a parcel left, by Xentral's own clock.</param>
/// <param name="TrackingNumbers">Lead to the recipient's town on any carrier's page: shown to the merchant's own staff only.</param>
public sealed record ErpShipping(int DeliveryNotes, bool IsShipped, DateOnly? ShippedOn, IReadOnlyList<string> TrackingNumbers)
{
    public static ErpShipping? Of(IReadOnlyList<DeliveryNote> notes) => notes.Count == 0
        ? null
        : new(
            notes.Count,
            notes.All(note => note.IsShipped),
            notes.Max(note => note.ShippedAt) is { } last ? DateOnly.FromDateTime(last) : null,
            [.. notes.SelectMany(note => note.TrackingNumbers).Distinct(StringComparer.Ordinal)]);
}
