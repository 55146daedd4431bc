using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Simulator;

/// <summary>Amazon's words for our values; <c>""</c> where Amazon would say nothing.</summary>
public static class WireNames
{
    public static string Of(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.Merchant => "MERCHANT",
        Fulfilment.Amazon => "AMAZON",
        _ => "",
    };

    public static string Of(AmazonOrderStatus status) => status switch
    {
        AmazonOrderStatus.PendingAvailability => "PENDING_AVAILABILITY",
        AmazonOrderStatus.Pending => "PENDING",
        AmazonOrderStatus.Unshipped => "UNSHIPPED",
        AmazonOrderStatus.PartiallyShipped => "PARTIALLY_SHIPPED",
        AmazonOrderStatus.Shipped => "SHIPPED",
        AmazonOrderStatus.Cancelled => "CANCELLED",
        AmazonOrderStatus.Unfulfillable => "UNFULFILLABLE",
        _ => "",
    };

    public static string Of(AddressKind kind) => kind switch
    {
        AddressKind.Residential => "RESIDENTIAL",
        AddressKind.Commercial => "COMMERCIAL",
        AddressKind.PickupPoint => "PICKUP_POINT",
        _ => "",
    };
}
