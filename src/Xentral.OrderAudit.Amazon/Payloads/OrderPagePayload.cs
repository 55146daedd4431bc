using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class OrderPagePayload
{
    [JsonPropertyName("orders")]
    public List<OrderPayload?>? Orders { get; init; }

    [JsonPropertyName("pagination")]
    public PaginationPayload? Pagination { get; init; }
}
