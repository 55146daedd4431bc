using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon;

/// <summary>For hosts that show no progress.</summary>
internal sealed class SilentProgress : IAuditProgress
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
