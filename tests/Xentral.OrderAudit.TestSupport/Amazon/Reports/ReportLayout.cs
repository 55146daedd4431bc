using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>The columns of each report in Amazon's order; for shipping the layout that European sellers get.</summary>
internal static class ReportLayout
{
    private static readonly ReportField[] Shipping =
    [
        Id("order-id"), Item("order-item-id", row => row.ItemId), Order(
            "purchase-date", row => row.PurchasedAt), Order("payments-date", row => row.PurchasedAt),
        Order("buyer-email", row => $"{row.Index:x8}@marketplace.example"), Order("buyer-name", row => row.Address.Name),
        Order("buyer-phone-number", row => row.Address.Phone), Item("sku", "GK-5-VZ"), Order("number-of-items", row => $"{ReportItem.CountOf(row.Index)}"),
        Item("product-name", "Gießkanne „Elfriede“, 5\", verzinkt"), Item("quantity-purchased", "1"), Item("currency", "EUR"), Item("item-price", "24.90"),
        Item("item-tax", "3.98"), Item("shipping-price", "0.00"), Item("shipping-tax", "0.00"), Item("ship-service-level", "Standard"),
        Order("recipient-name", row => row.Address.Name), Order("ship-address-1", row => row.Address.Street), Order(
            "ship-address-2", row => row.Address.Supplement),
        Order(
            "ship-address-3", row => row.Address.SecondSupplement), Order("ship-city", row => row.Address.City), Order("ship-state", row => row.Address.State),
        Order(
            "ship-postal-code",
            row => row.Address.PostalCode), Order("ship-country", row => row.Address.Country), Order("ship-phone-number", row => row.Address.Phone),
        Item("item-promotion-discount", "0.00"), None("item-promotion-id"), Item("ship-promotion-discount", "0.00"), None("ship-promotion-id"),
        None("delivery-start-date"), None("delivery-end-date"), None("delivery-time-zone"), None("delivery-Instructions"),
        Order("earliest-ship-date", row => row.PurchasedAt), Order("latest-ship-date", row => ReportItem.Time(row.Order.ShipBy)),
        None("earliest-delivery-date"),
        None("latest-delivery-date"),
        Item("is-business-order", "false"),
        None("purchase-order-number"),
        None("price-designation"),
        Item("is-prime", "false"), None("buyer-company-name"), Item("is-iba", "false"), Item("is-buyer-requested-cancellation", "false"),
        None("buyer-requested-cancel-reason"), Order("address-type", row => WireNames.Of(row.Address.Kind)),
        Order("is-ispu-order", row => row.Order.IsInStorePickup ? "true" : "false"),
    ];

    private static readonly ReportField[] Unshipped =
    [
        Id("order-id"), Item("order-item-id", row => row.ItemId), Order(
            "purchase-date", row => row.PurchasedAt), Order("payments-date", row => row.PurchasedAt),
        Order("reporting-date", row => ReportItem.Time(OrderWriter.LastUpdateOf(row.Order))), Order("promise-date", row => ReportItem.Time(row.Order.ShipBy)),
        Item("days-past-promise", "0"), Order("buyer-email", row => $"{row.Index:x8}@marketplace.example"), Order("buyer-name", row => row.Address.Name),
        Order("buyer-phone-number", row => row.Address.Phone), Item("sku", "GK-5-VZ"), Item("product-name", "Gießkanne „Elfriede“, 5\", verzinkt"),
        Item("quantity-purchased", "1"), Item("quantity-shipped", row => row.Order.Status == AmazonOrderStatus.PartiallyShipped && row.IsFirst ? "1" : "0"),
        Item(
            "quantity-to-ship",
            row => row.Order.Status == AmazonOrderStatus.PartiallyShipped && row.IsFirst ? "0" : "1"), Item("ship-service-level", "Standard"),
        Order("recipient-name", row => row.Address.Name), Order("ship-address-1", row => row.Address.Street), Order(
            "ship-address-2", row => row.Address.Supplement),
        Order(
            "ship-address-3", row => row.Address.SecondSupplement), Order("ship-city", row => row.Address.City), Order("ship-state", row => row.Address.State),
        Order("ship-postal-code", row => row.Address.PostalCode), Order("ship-country", row => row.Address.Country),
        Item("is-business-order", "false"), None("purchase-order-number"), None("price-designation"), Item("is-prime", "false"),
    ];

    // This report repeats everything in every row.
    private static readonly ReportField[] AllOrders =
    [
        Id("amazon-order-id"), Id("merchant-order-id"), Item("purchase-date", row => row.PurchasedAt),
        Item("last-updated-date", row => ReportItem.Time(OrderWriter.LastUpdateOf(row.Order))), Item("order-status", row => StatusOf(row.Order.Status)),
        Item("fulfillment-channel", row => ChannelOf(row.Order.Fulfilment)), Item("sales-channel", SalesChannelOf), None("order-channel"),
        Item("ship-service-level", "Standard"), Item("product-name", "Gießkanne „Elfriede“, 5\", verzinkt"), Item("sku", "GK-5-VZ"), Item("asin", "B0SIMULATE"),
        Item(
            "item-status",
            row => StatusOf(row.Order.Status)), Item("quantity", "1"), Item("currency", "EUR"), Item("item-price", "24.90"), Item("item-tax", "3.98"),
        Item("shipping-price", "0.00"), Item("shipping-tax", "0.00"), None("gift-wrap-price"), None("gift-wrap-tax"), None("item-promotion-discount"),
        None("ship-promotion-discount"), Item("ship-city", row => row.Address.City), Item("ship-state", row => row.Address.State),
        Item("ship-postal-code", row => row.Address.PostalCode), Item("ship-country", row => row.Address.Country), None("promotion-ids"), None("cpf"),
        Item("is-business-order", "false"), None("purchase-order-number"), None("price-designation"),
    ];

    public static IReadOnlyList<ReportField> Of(string type, bool withSalesChannel) => type switch
    {
        ReportTypes.Shipping => withSalesChannel ? [.. Shipping, Order("sales-channel", SalesChannelOf)] : Shipping,
        ReportTypes.Unshipped => Unshipped,
        _ => AllOrders,
    };

    private static ReportField Id(string name) => new(name, row => row.Order.Number.Value, IsOfOrder: false);

    private static ReportField Order(string name, Func<ReportItem, string> value) => new(name, value, IsOfOrder: true);

    private static ReportField Item(string name, Func<ReportItem, string> value) => new(name, value, IsOfOrder: false);

    private static ReportField Item(string name, string value) => new(name, _ => value, IsOfOrder: false);

    private static ReportField None(string name) => new(name, _ => "", IsOfOrder: false);

    private static string SalesChannelOf(ReportItem row) => Marketplace.Find(row.Order.MarketplaceId) is { } marketplace
        ? char.ToUpperInvariant(marketplace.Domain[0]) + marketplace.Domain[1..]
        : "";

    private static string ChannelOf(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.Amazon => "Amazon",
        Fulfilment.Merchant => "Merchant",
        _ => "",
    };

    private static string StatusOf(AmazonOrderStatus status) => status switch
    {
        AmazonOrderStatus.PartiallyShipped => "Shipping",
        AmazonOrderStatus.Unknown => "",
        AmazonOrderStatus.PendingAvailability => "Pending",
        _ => status.ToString(),
    };
}
