using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>What lies in Xentral's staging table for an order: the best evidence of what arrived before Xentral touched it.</summary>
/// <param name="FetchedAt">When Xentral fetched it, by Xentral's own clock; <see langword="null"/> when not stored.</param>
/// <param name="DeliveryAddress">The address the import would use; <see langword="null"/> when the cart cannot be read.</param>
/// <param name="UnreadableBecause">Why the cart cannot be read, without any of its content.</param>
public sealed record StagedOrder(StagedState State, DateTime? FetchedAt, PostalAddress? DeliveryAddress, string? UnreadableBecause = null)
{
    /// <summary>The cart names nobody; Xentral's import makes no order of such a one, and leaves it waiting for ever.</summary>
    public bool LacksName { get; init; }
}
