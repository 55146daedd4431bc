using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class PaginationPayload
{
    [JsonPropertyName("nextToken")]
    public string? NextToken { get; init; }
}
