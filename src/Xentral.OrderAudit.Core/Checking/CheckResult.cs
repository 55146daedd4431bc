using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Checking;

/// <summary>What one check found.</summary>
/// <param name="Finding">One sentence; no secrets, no personal data.</param>
/// <param name="Advice">What to do; absent when all is well, or when the finding says it already.</param>
public sealed record CheckResult(CheckState State, LocalizedText Finding, LocalizedText? Advice = null)
{
    public static CheckResult Ok(LocalizedText finding) => new(CheckState.Ok, finding);

    public static CheckResult Warning(LocalizedText finding, LocalizedText advice) => new(CheckState.Warning, finding, advice);

    public static CheckResult Failed(LocalizedText finding, LocalizedText advice) => new(CheckState.Failed, finding, advice);

    public static CheckResult NotChecked(LocalizedText because, LocalizedText? advice = null) => new(CheckState.NotChecked, because, advice);
}
