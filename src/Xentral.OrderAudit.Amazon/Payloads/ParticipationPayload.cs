using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class ParticipationPayload
{
    [JsonPropertyName("isParticipating")]
    public bool IsParticipating { get; init; }
}
