using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class OrderPagePayload
{
    [JsonPropertyName("orders")]
    public List<OrderPayload?>? Orders { get; init; }

    [JsonPropertyName("pagination")]
    public PaginationPayload? Pagination { get; init; }

    /// <summary>Where it does not belong; overlooking it would end the list too early.</summary>
    [JsonPropertyName("nextToken")]
    public string? NextToken { get; init; }

    /// <summary>One of the two echoes the end of the window.</summary>
    [JsonPropertyName("createdBefore")]
    public DateTimeOffset? CreatedBefore { get; init; }

    [JsonPropertyName("lastUpdatedBefore")]
    public DateTimeOffset? LastUpdatedBefore { get; init; }
}
