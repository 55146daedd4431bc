using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads.V0;

/// <summary>The part of an order of the Orders API v0 that we read.</summary>
internal sealed class OrderPayload
{
    [JsonPropertyName("AmazonOrderId")]
    public string? AmazonOrderId { get; init; }

    [JsonPropertyName("PurchaseDate")]
    public DateTimeOffset? PurchaseDate { get; init; }

    [JsonPropertyName("LastUpdateDate")]
    public DateTimeOffset? LastUpdateDate { get; init; }

    [JsonPropertyName("OrderStatus")]
    public string? OrderStatus { get; init; }

    [JsonPropertyName("FulfillmentChannel")]
    public string? FulfillmentChannel { get; init; }

    [JsonPropertyName("MarketplaceId")]
    public string? MarketplaceId { get; init; }

    [JsonPropertyName("LatestShipDate")]
    public DateTimeOffset? LatestShipDate { get; init; }

    /// <summary><c>true</c> or <c>false</c>, or the same in quotes.</summary>
    [JsonPropertyName("IsISPU")]
    public string? IsInStorePickup { get; init; }

    /// <inheritdoc cref="IsInStorePickup"/>
    [JsonPropertyName("IsAccessPointOrder")]
    public string? IsAccessPointOrder { get; init; }

    [JsonPropertyName("ShippingAddress")]
    public AddressPayload? ShippingAddress { get; init; }
}
