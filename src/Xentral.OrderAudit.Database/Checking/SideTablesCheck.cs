using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Which tables are there that prove where an address was lost? An audit works without them.</summary>
internal sealed class SideTablesCheck(DatabaseSession session, XentralProbe probe) : ISetupCheck
{
    public string Id => "xentral-side-tables";

    public LocalizedText Title { get; } = new("Belege", "Evidence");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var layout = await session.ReadOnceAsync(probe.ReadLayoutAsync, cancellationToken);

        return CheckResult.Ok(layout.Unusable is { Count: > 0 } unusable
            ? ProbeLines.UnusableTables(unusable)
            : new("Zwischentabelle, Lieferscheine, Protokoll und die Tabellen des Amazon-Moduls sind lesbar.",
                "Staging table, delivery notes, protocol and the tables of the Amazon module can be read."));
    }
}
