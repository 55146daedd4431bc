using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Does Xentral's REST interface answer, and let us read orders?</summary>
internal sealed class AnswerCheck(IErpOrderSource xentral) : ISetupCheck
{
    public string Id => "xentral-connection";

    public LocalizedText Title { get; } = new("Xentral", "Xentral");

    public bool IsGate => true;

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => CheckResult.Ok((await xentral.ProbeAsync(cancellationToken))[0]);
}
