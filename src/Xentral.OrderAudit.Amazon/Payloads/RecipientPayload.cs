using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class RecipientPayload
{
    [JsonPropertyName("deliveryAddress")]
    public DeliveryAddressPayload? DeliveryAddress { get; init; }
}
