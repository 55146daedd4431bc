using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Can Xentral's data be reached?</summary>
internal sealed class ConnectionCheck(DatabaseSession session) : ISetupCheck
{
    public string Id => "xentral-connection";

    public LocalizedText Title { get; } = new("Xentral", "Xentral");

    public bool IsGate => true;

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => CheckResult.Ok(await session.ReadOnceAsync(
        (connection, _) => Task.FromResult(session.Database.Describe(connection)), cancellationToken));
}
