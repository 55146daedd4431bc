using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Nightly;

/// <summary>What a nightly run adds to an audit: a lock, a shorter window, a log file, a short summary.</summary>
internal sealed class Night : IDisposable
{
    private readonly AppIo io;
    private readonly NightLog log;
    private readonly ILogger lines;
    private readonly NightAnnouncer? announcer;
    private readonly string ownRunId;
    private NightLock? held;

    public Night(AppIo io, Settings settings, TimeProvider clock)
    {
        this.io = io;
        log = new(NightLog.PathOf(io, settings), clock);
        lines = log.CreateLogger(nameof(Night));
        announcer = NightAnnouncer.Of(io, settings, clock, lines);
        ownRunId = RunId.New(clock.GetUtcNow(), TimeZoneInfo.Utc);
    }

    /// <summary>Somebody wants to be told of the run.</summary>
    public bool Tells => announcer is not null;

    /// <summary>Lets the parts of an audit write to the log.</summary>
    public void Configure(IServiceCollection services) => services
        .AddSingleton(lines)
        .AddSingleton<IAuditProgress, LoggedProgress>()
        .AddLogging(logging => logging.AddProvider(log).AddFilter<NightLog>(null, LogLevel.Information));

    /// <summary>Keeps others out and says what to read tonight.</summary>
    /// <exception cref="OverlappingRunException">The last night is not over yet.</exception>
    public AuditWindow Begin(AuditParts parts, AuditWindow asked, string runId)
    {
        if (!parts.State.IsUsed || !parts.History.IsKept)
        {
            throw UsageException.WithoutHistory("--nightly");
        }

        if (asked.IsByUpdate || parts.Orders.IsUsed)
        {
            throw new UsageException(new LocalizedText(
                "--nightly wählt selbst, welche Bestellungen Amazon liefern soll. Lassen Sie --updated-since und --orders weg.",
                "--nightly chooses itself which orders to ask Amazon for. Leave out --updated-since and --orders."));
        }

        log.Run = runId;
        held = NightLock.Take(parts.State.Path, parts.History.MerchantName);
        var window = parts.History.NightlyWindowOf(asked);
        lines.RunStarted(window.EffectiveSince.UtcDateTime, window.Until.UtcDateTime, ToolVersion.Current);
        return window;
    }

    /// <returns>Whether everybody has been told who should be.</returns>
    public async Task<bool> EndAsync(AuditParts parts, FinishedAudit audit, bool isQuiet, CancellationToken cancellationToken)
    {
        var (run, coverage) = (audit.Result.Run, audit.Result.Coverage);
        lines.RunFinished(coverage.Received, coverage.Affected, coverage.NotCheckable, run.IsComplete, audit.IsRemembered);
        run.IncompleteBecause.ToList().ForEach(because => lines.RunIncomplete(because.En));
        if (audit.Result.Changes is { } changes)
        {
            lines.Changes(changes.New, changes.Returned, changes.Persisting, changes.Resolved.Count, changes.Unchecked.Count);
        }

        if (!isQuiet)
        {
            new NightSummary(io, audit).Write();
        }

        // Whoever cancels a run is there, and wants it to end.
        return announcer is null || cancellationToken.IsCancellationRequested || await announcer.TellAsync(parts, audit, cancellationToken);
    }

    public async Task FailAsync(Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case OverlappingRunException:
                lines.RunSkipped(exception.Message);
                break;
            case UsageException or SourceUnavailableException:
                lines.RunFailed(exception, exception.Message);
                break;
            default:
                lines.RunFailed(exception, "The run ended without a result.");
                break;
        }

        if (announcer is not null && exception is not (OverlappingRunException or OperationCanceledException))
        {
            await announcer.TellFailureAsync(log.Run.Length > 0 ? log.Run : ownRunId, exception, cancellationToken);
        }
    }

    public void Dispose()
    {
        held?.Dispose();
        log.Dispose();
    }
}
