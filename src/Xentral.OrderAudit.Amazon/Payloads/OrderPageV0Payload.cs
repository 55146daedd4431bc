using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class OrderPageV0Payload
{
    [JsonPropertyName("payload")]
    public OrderListV0Payload? Payload { get; init; }
}
