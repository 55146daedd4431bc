using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class TimeWindowPayload
{
    [JsonPropertyName("latestDateTime")]
    public DateTimeOffset? LatestDateTime { get; init; }
}
