using System.Collections.Concurrent;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Tests.Support;

/// <summary>Keeps what the user would be told.</summary>
internal sealed class NotedProgress : IAuditProgress
{
    private readonly ConcurrentQueue<LocalizedText> notes = new();

    public IReadOnlyList<LocalizedText> Notes => [.. notes];

    public void Noted(LocalizedText note) => notes.Enqueue(note);

    public void OrdersRead(int total)
    {
        // Nothing is read from Amazon here.
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
        // Nothing waits here.
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay) => notes.Enqueue(problem);
}
