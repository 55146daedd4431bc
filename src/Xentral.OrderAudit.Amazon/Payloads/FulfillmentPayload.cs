using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class FulfillmentPayload
{
    [JsonPropertyName("fulfillmentStatus")]
    public string? FulfillmentStatus { get; init; }

    [JsonPropertyName("fulfilledBy")]
    public string? FulfilledBy { get; init; }

    [JsonPropertyName("shipByWindow")]
    public TimeWindowPayload? ShipByWindow { get; init; }
}
