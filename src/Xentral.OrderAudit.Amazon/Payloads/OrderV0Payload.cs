namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>The part of an order of the Orders API v0 we read; names as on the wire.</summary>
internal sealed class OrderV0Payload
{
    public string? AmazonOrderId { get; init; }

    public WireTime PurchaseDate { get; init; }

    public DateTimeOffset? LastUpdateDate { get; init; }

    public string? OrderStatus { get; init; }

    public string? FulfillmentChannel { get; init; }

    public string? MarketplaceId { get; init; }

    public DateTimeOffset? LatestShipDate { get; init; }

    /// <summary>The buyer collects it in a shop.</summary>
    public string? IsISPU { get; init; }

    /// <summary>It goes to a pickup point.</summary>
    public string? IsAccessPointOrder { get; init; }

    public AddressV0Payload? ShippingAddress { get; init; }
}
