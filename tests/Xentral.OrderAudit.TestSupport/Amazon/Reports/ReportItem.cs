using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>One row: an item of an order. What belongs to the order as a whole stands in its first row only.</summary>
/// <param name="Index">The order's place among all orders.</param>
/// <param name="Item">From 0.</param>
internal readonly record struct ReportItem(AmazonOrder Order, int Index, int Item)
{
    public bool IsFirst => Item == 0;

    /// <summary>Purchase, or nonsense for an order that is meant to be unreadable.</summary>
    public string PurchasedAt => Order.UnreadableBecause is null ? Time(Order.PurchasedAt) : "?";

    public PostalAddress Address => Order.DeliveryAddress ?? PostalAddress.Empty;

    public string ItemId => (70_000_000_000_000 + (Index * 10L) + Item).ToString(CultureInfo.InvariantCulture);

    public static int CountOf(int index) => 1 + (index % 3);

    public static string Time(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture) ?? "";
}
