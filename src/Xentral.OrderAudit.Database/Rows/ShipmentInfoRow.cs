namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>amazon_shipment_info</c>: a line of Amazon's shipment report.</summary>
internal sealed class ShipmentInfoRow
{
    public string? Orderid { get; init; }

    public string? Fulfillment_channel { get; init; }
}
