using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Tests.Support;

/// <summary>What a user would have been told.</summary>
internal sealed class RecordedProgress : IAuditProgress
{
    public List<LocalizedText> Retries { get; } = [];

    public List<LocalizedText> Notes { get; } = [];

    public void Noted(LocalizedText note) => Notes.Add(note);

    public void OrdersRead(int total)
    {
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay) => Retries.Add(problem);
}
