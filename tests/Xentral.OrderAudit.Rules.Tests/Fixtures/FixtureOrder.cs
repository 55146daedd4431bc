using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>The circumstances of a fixture's Amazon order.</summary>
public sealed record FixtureOrder
{
    public AmazonOrderStatus Status { get; init; } = AmazonOrderStatus.Unshipped;

    public Fulfilment Fulfilment { get; init; } = Fulfilment.Merchant;

    public bool IsInStorePickup { get; init; }

    /// <summary>The last change at Amazon.</summary>
    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>Two addresses of the same age came from Amazon.</summary>
    public bool HasRivalAddress { get; init; }

    /// <summary>The address came out of a report that put question marks for letters.</summary>
    public bool HasLostLetters { get; init; }

    public bool IsPastImportGrace { get; init; } = true;

    public string? UnreadableBecause { get; init; }

    /// <summary>The scope gates: only here does the auditor lay addresses side by side.</summary>
    public bool HasAddressToJudge
        => Fulfilment != Fulfilment.Amazon
            && !IsInStorePickup
            && UnreadableBecause is null
            && Status is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped or AmazonOrderStatus.Shipped or AmazonOrderStatus.Unknown;
}
