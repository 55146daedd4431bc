using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>A parcel of a merchant-fulfilled order; Amazon has none for its own.</summary>
internal sealed class PackagePayload
{
    [JsonPropertyName("shipTime")]
    public DateTimeOffset? ShipTime { get; init; }
}
