using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Does Xentral know an Amazon shop?</summary>
internal sealed class ShopsCheck(DatabaseSession session, XentralProbe probe) : ISetupCheck
{
    public string Id => "xentral-shops";

    public LocalizedText Title { get; } = new("Amazon-Shops", "Amazon shops");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var found = await session.ReadOnceAsync(probe.FindShopsAsync, cancellationToken);
        return found switch
        {
            null => CheckResult.Warning(ProbeLines.ShopsUnreadable, new(
                "Geben Sie dem Konto das Recht SELECT auf die Tabelle shopexport; „order-audit grants“ zeigt den Befehl dafür.",
                "Grant the account SELECT on the table shopexport; “order-audit grants” prints the statement for it.")),
            { Unknown.Count: > 0 } => CheckResult.Warning(ProbeLines.UnknownShops(found.Unknown), new(
                "Nehmen Sie diese Nummern aus Xentral:ShopIds.", "Remove these numbers from Xentral:ShopIds.")),
            { Shops.Count: 0 } => CheckResult.Warning(ProbeLines.NoShop, new(
                "Prüfen Sie Database in Xentral:ConnectionString, oder nennen Sie die Shops unter Xentral:ShopIds.",
                "Check Database in Xentral:ConnectionString, or name the shops under Xentral:ShopIds.")),
            _ => CheckResult.Ok(ProbeLines.Shops(found.Shops)),
        };
    }
}
