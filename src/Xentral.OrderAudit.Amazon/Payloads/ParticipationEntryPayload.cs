using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class ParticipationEntryPayload
{
    [JsonPropertyName("marketplace")]
    public MarketplacePayload? Marketplace { get; init; }

    [JsonPropertyName("participation")]
    public ParticipationPayload? Participation { get; init; }
}
