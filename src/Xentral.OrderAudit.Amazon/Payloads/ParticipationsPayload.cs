using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Answer of getMarketplaceParticipations (Sellers API v1), as far as it is read.</summary>
internal sealed class ParticipationsPayload
{
    [JsonPropertyName("payload")]
    public List<ParticipationEntryPayload?>? Entries { get; init; }
}
