namespace Xentral.OrderAudit.Diagnosing;

/// <summary>
/// Settings whose values support may see. A list of what is harmless, not of what is secret: a new key is masked until somebody thought about it.
/// </summary>
internal static class HarmlessKeys
{
    private static readonly HashSet<string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        "Amazon:Region",
        "Amazon:MarketplaceIds",
        "Xentral:ShopIds",
        "Xentral:AllowUnencryptedConnection",
        "Xentral:ServerCertificate",
        "Xentral:Source",
        "Xentral:Api",
        "Xentral:AsOf",
        "Audit:Since", "Audit:Until", "Audit:TimeZone", "Audit:ImportGraceHours", "Audit:FailOn",
        "Report:Language", "Report:Audience", "Report:Overwrite", "State:KeepOrders", "State:Restart", "Log:Quiet", "Log:Verbose", "Log:Format",
        "History:KeepDays", "Nightly:OverlapHours", "Nightly:RecheckDays", "Notify:When", "Notify:Mail:Port", "Notify:Mail:Security", "Notify:Mail:Attach",
        "Notify:Webhook:Format",
    };

    public static bool Contains(string key)
        => Keys.Contains(key) || Keys.Contains(key[..Math.Max(0, key.LastIndexOf(':'))]) || key.StartsWith("Rules:", StringComparison.OrdinalIgnoreCase);
}
