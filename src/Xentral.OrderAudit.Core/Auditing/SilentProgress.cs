using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>For hosts that show no progress.</summary>
public sealed class SilentProgress : IAuditProgress
{
    public void Noted(LocalizedText note)
    {
    }

    public void OrdersRead(int total)
    {
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
    }
}
