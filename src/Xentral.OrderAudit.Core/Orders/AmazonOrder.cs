using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>An order as Amazon has it.</summary>
public sealed record AmazonOrder
{
    public required OrderNumber Number { get; init; }

    public required DateTimeOffset PurchasedAt { get; init; }

    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>
    /// The moment of which this version of the order is, where the source tells that otherwise than by <see cref="LastUpdatedAt"/>: a report without
    /// such a column is as old as itself. Of several versions the youngest counts.
    /// </summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Where the order was placed, not where it ships to; empty when Amazon did not say.</summary>
    public string MarketplaceId { get; init; } = "";

    public Fulfilment Fulfilment { get; init; }

    public AmazonOrderStatus Status { get; init; }

    /// <summary>Latest moment the merchant may ship without it counting as late.</summary>
    public DateTimeOffset? ShipBy { get; init; }

    /// <summary>When the last package left; <see langword="null"/> while the order is not fully shipped or nobody said when.</summary>
    public DateTimeOffset? ShippedAt { get; init; }

    /// <summary>The buyer collects the goods in a shop; there is no delivery address to judge.</summary>
    public bool IsInStorePickup { get; init; }

    /// <summary>The delivery address; <see langword="null"/> when Amazon sent none at all.</summary>
    public PostalAddress? DeliveryAddress { get; init; }

    /// <summary>
    /// The source shows no name and no street by its nature, as Amazon's report on all orders does: nothing about the address can be concluded,
    /// neither that it is complete at Amazon nor that it is not.
    /// </summary>
    public bool IsAddressWithheld { get; init; }

    /// <summary>
    /// The address came through a character set that put question marks in the place of letters it does not know, as Amazon's order reports do.
    /// </summary>
    public bool HasLostLetters { get; init; }

    /// <summary>Amazon handed out two addresses of the same age for the order; which one counts cannot be told, and this is one of them.</summary>
    public bool HasRivalAddress { get; init; }

    /// <summary>Why this order could not be read and where it stands; it holds no personal data. <see langword="null"/> for a readable order.</summary>
    public LocalizedText? UnreadableBecause { get; init; }

    public static AmazonOrder Unreadable(OrderNumber number, DateTimeOffset purchasedAt, LocalizedText because)
        => new() { Number = number, PurchasedAt = purchasedAt, UnreadableBecause = because };
}
