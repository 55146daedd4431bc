using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class SalesChannelPayload
{
    [JsonPropertyName("marketplaceId")]
    public string? MarketplaceId { get; init; }
}
