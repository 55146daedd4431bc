namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Amazon's order reports, by what can be concluded from them.</summary>
internal enum OrderReportKind
{
    /// <summary>Orders the merchant ships, with address; shipped and cancelled ones as well, and it does not say which are.</summary>
    Shipping,

    /// <summary>Like <see cref="Shipping"/>, but only what was not shipped yet.</summary>
    Unshipped,

    /// <summary>Every order with its status and who ships it; no name, no street.</summary>
    AllOrders,
}
