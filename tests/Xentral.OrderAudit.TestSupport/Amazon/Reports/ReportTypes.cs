namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>The report types the simulator can make, by Amazon's names.</summary>
public static class ReportTypes
{
    /// <summary>What the merchant ships, with address; the period means when an order left Pending.</summary>
    public const string Shipping = "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING";

    /// <summary>What the merchant has not shipped yet; Amazon looks back 38 days, whatever is asked.</summary>
    public const string Unshipped = "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING";

    /// <summary>Every order, without name and street; the period means the purchase.</summary>
    public const string AllOrders = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";

    /// <inheritdoc cref="AllOrders"/>
    public const string AllOrdersByLastUpdate = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL";

    public static IReadOnlyList<string> All { get; } = [Shipping, Unshipped, AllOrders, AllOrdersByLastUpdate];

    /// <summary>Holds personal data, so its document needs a restricted token.</summary>
    public static bool IsRestricted(string type) => type is Shipping or Unshipped;
}
