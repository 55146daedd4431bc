using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>What Xentral knows beyond the order's row, laid beside the addresses: rules read it, they do not compare again.</summary>
public sealed record ComparedEvidence
{
    public static ComparedEvidence None { get; } = new();

    public ErpEvidence Known { get; init; } = ErpEvidence.None;

    public IReadOnlyList<ComparedNote> DeliveryNotes { get; init; } = [];

    /// <summary>The staged address beside Amazon's; <see langword="null"/> when there is none or it cannot be read.</summary>
    public AddressComparison? Staged { get; init; }

    /// <summary>Xentral's address is that of an older order of the same customer.</summary>
    public bool IsEarlierAddress { get; init; }

    /// <summary>Xentral's address is the invoice address Amazon gave, and Amazon's delivery address is another one.</summary>
    public bool IsInvoiceAddress { get; init; }

    /// <summary>Amazon changed the order, not yet shipped, after Xentral had imported it, and Xentral has what it was given then.</summary>
    public bool IsChangedAfterImport { get; init; }
}
