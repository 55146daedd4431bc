namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimporter_amazon_orderinfo</c>: an order the Amazon module knows.</summary>
internal sealed class OrderinfoRow
{
    public string? Orderid { get; init; }

    public int? Isfba { get; init; }

    public string? Created_at { get; init; }
}
