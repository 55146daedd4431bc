using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>What Xentral knows of one order beyond its row. Times are by Xentral's own clock.</summary>
public sealed record ErpEvidence
{
    public static ErpEvidence None { get; } = new();

    /// <summary>Those of all rows that carry the number, oldest first.</summary>
    public IReadOnlyList<DeliveryNote> DeliveryNotes { get; init; } = [];

    /// <summary>The youngest entry of the staging table; <see langword="null"/> when there is none.</summary>
    public StagedOrder? Staged { get; init; }

    /// <summary>The tables of Xentral's Amazon module know the order: it was fetched.</summary>
    public bool WasFetched { get; init; }

    public DateTime? FetchedAt { get; init; }

    /// <summary>What Xentral's Amazon module notes about who ships; <see langword="null"/> when it does not say.</summary>
    public bool? IsMarkedAsShippedByAmazon { get; init; }

    /// <summary>Amazon's invoice address as Xentral's Amazon module stored it.</summary>
    public PostalAddress? InvoiceAddress { get; init; }

    /// <summary>When the order's protocol, the staging table or the Amazon module says that it was imported.</summary>
    public DateTime? ImportedAt { get; init; }

    /// <summary>Changes by hand that the order's protocol names.</summary>
    public int Edits { get; init; }

    public DateTime? LastEditedAt { get; init; }

    /// <summary>Delivery addresses of older orders of the same customer.</summary>
    public IReadOnlyList<PostalAddress> EarlierAddresses { get; init; } = [];
}
