namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Names as on the wire.</summary>
internal sealed class OrderListV0Payload
{
    public List<OrderV0Payload?>? Orders { get; init; }

    public string? NextToken { get; init; }

    public DateTimeOffset? CreatedBefore { get; init; }

    public DateTimeOffset? LastUpdatedBefore { get; init; }
}
