using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class OrderAnswerPayload
{
    [JsonPropertyName("order")]
    public OrderPayload? Order { get; init; }
}
