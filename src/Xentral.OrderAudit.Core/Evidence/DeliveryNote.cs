using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>A delivery note that is not cancelled. It holds its own copy of the address, and that copy is printed on the label.</summary>
/// <param name="Id">Xentral's internal row id.</param>
/// <param name="OrderId">Row id of the order it belongs to.</param>
public sealed record DeliveryNote(int Id, int OrderId, PostalAddress Address)
{
    /// <summary>The number staff see; empty for a draft.</summary>
    public string Number { get; init; } = "";

    /// <summary>What of the address could not be read.</summary>
    public HiddenParts Hidden { get; init; }

    /// <summary>Released or shipped: a label may exist.</summary>
    public bool IsReleased { get; init; }

    public bool IsShipped { get; init; }

    /// <summary>By Xentral's own clock; <see langword="null"/> when not stored.</summary>
    public DateTime? ShippedAt { get; init; }

    public IReadOnlyList<string> TrackingNumbers { get; init; } = [];
}
