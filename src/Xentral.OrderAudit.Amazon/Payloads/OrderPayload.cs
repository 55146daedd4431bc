using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>The part of Amazon's order we read. What is not declared here is skipped without being looked at, items above all.</summary>
internal sealed class OrderPayload
{
    [JsonPropertyName("orderId")]
    public string? OrderId { get; init; }

    [JsonPropertyName("createdTime")]
    public WireTime CreatedTime { get; init; }

    [JsonPropertyName("lastUpdatedTime")]
    public DateTimeOffset? LastUpdatedTime { get; init; }

    [JsonPropertyName("programs")]
    public List<string?>? Programs { get; init; }

    [JsonPropertyName("salesChannel")]
    public SalesChannelPayload? SalesChannel { get; init; }

    [JsonPropertyName("recipient")]
    public RecipientPayload? Recipient { get; init; }

    [JsonPropertyName("fulfillment")]
    public FulfillmentPayload? Fulfillment { get; init; }

    [JsonPropertyName("packages")]
    public List<PackagePayload?>? Packages { get; init; }
}
