using System.Collections.Concurrent;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

internal sealed class RecordingProgress : IAuditProgress
{
    private readonly TaskCompletionSource firstWait = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<int> Totals { get; } = [];

    public ConcurrentQueue<DateTimeOffset> Waits { get; } = [];

    public ConcurrentQueue<string> Problems { get; } = [];

    public ConcurrentQueue<TimeSpan> Delays { get; } = [];

    public Task FirstWait => firstWait.Task;

    public ConcurrentQueue<LocalizedText> Notes { get; } = [];

    public void Noted(LocalizedText note) => Notes.Enqueue(note);

    public ConcurrentQueue<(int Orders, DateTimeOffset End)> Expectations { get; } = [];

    public void Expecting(int orders, DateTimeOffset end) => Expectations.Enqueue((orders, end));

    public void OrdersRead(int total) => Totals.Enqueue(total);

    public void WaitingForRateLimit(DateTimeOffset until)
    {
        Waits.Enqueue(until);
        firstWait.TrySetResult();
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
        Problems.Enqueue(problem.En);
        Delays.Enqueue(delay);
    }
}
