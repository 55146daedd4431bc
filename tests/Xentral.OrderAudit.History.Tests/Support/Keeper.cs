using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.History.Tests.Support;

/// <summary>A history in a real file, in a folder of its own, with a clock that stands on 1 November 2026 until it is moved.</summary>
internal sealed class Keeper : IAuditProgress, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-history-");
    private byte key = 1;
    private int runs;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 1, 2, 0, 0, TimeSpan.Zero));

    public ConcurrentQueue<string> Notes { get; } = [];

    public string Folder => Path.Combine(folder.FullName, "state");

    public string File => Path.Combine(Folder, "history.sqlite");

    public string? Merchant { get; set; } = "merchant";

    public HistoryOptions Options { get; } = new();

    public IEnumerable<string> FilesSetAside => Directory.GetFiles(Folder, "history-damaged-*");

    /// <summary>As a new process opens it.</summary>
    public RunHistory Open(string? at = null) => new(
        new(at ?? Folder, () => Enumerable.Repeat(key, 32).ToArray(), Merchant is { } name ? () => name : null), Options, new(), this, Clock);

    public void ChangeKey() => key++;

    /// <summary>Compares and remembers a run, the way an audit does it; the clock then goes on by a day.</summary>
    /// <param name="isNightly">Only decides about coverage.</param>
    public AuditChanges Run(AuditedOrder[] listed, OrderNumber[]? cleared = null, bool isComplete = true, bool isNightly = false, bool isToBeTold = false)
    {
        var history = Open();
        var result = Result(listed, cleared ?? [], isComplete);
        result = result with { Changes = history.Compare(result) };
        Assert.True(history.Remember(result, isNightly, isToBeTold));
        Clock.Advance(TimeSpan.FromDays(1));
        return result.Changes!;
    }

    public AuditResult Result(AuditedOrder[] listed, OrderNumber[] cleared, bool isComplete = true)
    {
        var now = Clock.GetUtcNow();
        var coverage = new Coverage();
        listed.ToList().ForEach(coverage.Add);
        return new()
        {
            Run = new()
            {
                Id = $"run-{++runs}",
                ToolVersion = "1",
                StartedAt = now,
                FinishedAt = now,
                Window = new(now.AddDays(-10), now, [Some.Germany]),
                TimeZone = TimeZoneInfo.Utc,
                IncompleteBecause = isComplete ? [] : [new("abgebrochen", "cancelled")],
            },
            Coverage = coverage,
            Orders = listed,
            ClearedOrders = cleared,
        };
    }

    public void Noted(LocalizedText note) => Notes.Enqueue(note.En);

    public void OrdersRead(int total)
    {
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
    }

    public void Dispose() => folder.Delete(recursive: true);
}
