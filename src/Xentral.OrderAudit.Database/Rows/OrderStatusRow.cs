namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimporter_amazon_order_status</c>: a state the Amazon module saw.</summary>
internal sealed class OrderStatusRow
{
    public int Shop_id { get; init; }

    public string? Orderid { get; init; }

    public string? Updated_at { get; init; }
}
