namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>The ways of getting a merchant's orders from Amazon.</summary>
internal enum OrderRoute
{
    /// <summary>searchOrders of the Orders API 2026-01-01.</summary>
    Search,

    /// <summary>Order reports of the Reports API 2021-06-30.</summary>
    Report,
}
