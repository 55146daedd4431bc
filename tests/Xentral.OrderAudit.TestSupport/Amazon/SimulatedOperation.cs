namespace Xentral.OrderAudit.TestSupport.Amazon;

public enum SimulatedOperation
{
    Login,
    SearchOrders,
    GetOrder,
    GetMarketplaceParticipations,
    CreateRestrictedDataToken,
    CreateReport,
    GetReport,
    GetReports,
    GetReportDocument,

    /// <summary>The pre-signed address behind a report document; it belongs to another service.</summary>
    DownloadDocument,

    /// <summary>Anything Amazon does not offer; refused like a missing role.</summary>
    Unknown,
}
