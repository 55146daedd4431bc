namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>What is asked of Amazon; names in messages and logs are Amazon's own.</summary>
internal enum Operation
{
    Login,
    SearchOrders,
    GetOrder,
    CreateRestrictedDataToken,
    CreateReport,
    GetReport,
    GetReportDocument,

    /// <summary>From where Amazon keeps finished reports; no part of its API.</summary>
    DownloadDocument,

    /// <summary>Of the Sellers API v1.</summary>
    GetMarketplaceParticipations,
}
