using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Nightly;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Commands;

/// <summary>One audit from settings to exit code: check everything, audit, write, tell.</summary>
internal sealed class AuditSession(CommandContext context, Settings settings)
{
    /// <summary>Set when nobody watches.</summary>
    public Night? Night { get; init; }

    /// <param name="runId">Names the run; <see langword="null"/> makes one up.</param>
    /// <param name="afterwards">Goes on with the result once its files are written.</param>
    /// <exception cref="UsageException">Something is wrong with the settings or the output folder; nothing was read.</exception>
    /// <exception cref="SourceUnavailableException">A side failed before anything was audited.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken, string? runId = null, Func<AuditParts, FinishedAudit, Task>? afterwards = null)
    {
        var started = context.Clock().GetUtcNow();
        SettingsCheck.Run(settings, started);

        var accepted = AcceptedDeviations.Read(context.Io, settings, started);
        await using var built = ServiceRegistration.Build<AuditParts>(context, settings, accepted);
        var parts = built.Parts;
        var (audit, presentation, history, fetch) = (parts.Audit.Value, parts.Presentation, parts.History, parts.Fetch);
        var now = parts.Clock.GetUtcNow();
        var asked = AskedAt(now, parts);
        if (!parts.Orders.IsUsed && audit.ProblemOf(asked) is { } nothingToHave)
        {
            throw new UsageException(settings.Located([nothingToHave]));
        }

        var run = runId ?? RunId.New(now, audit.Zone);
        var window = await OpenAsync(parts, Night?.Begin(parts, asked, run) ?? asked, cancellationToken);
        var files = ReportFiles.Plan(context.Io, settings, window, now, audit.Zone);

        var request = new AuditRequest(window, run, ToolVersion.Current, audit.Zone) { Watched = history.OpenOrders() };
        AuditResult result;
        await using (var progress = parts.Progress.Start())
        {
            result = await PipeAsync(parts, request, cancellationToken);
        }

        result = result with { Changes = history.Compare(result) };

        // After Ctrl+C the report of what was had is still written: it is what the waiting was for.
        await files.WriteAsync(parts.Writers, result, presentation);

        // The report comes first: what is remembered as known must have been told.
        var finished = new FinishedAudit(
            result, presentation, files, history.Remember(result, isNightly: Night is not null, isToBeTold: Night is { Tells: true }, fetch.ReadUntil));
        fetch.Finish(result.Run.IsComplete, result.LacksAddresses);

        // Of invented data nothing is kept: no case is ever made of it by mistake.
        var kept = settings.IsFixed ? null : new KeptAudit(settings);
        var notKept = kept is null ? null : await kept.KeepAsync(result, presentation, parts.Clock.GetUtcNow());
        if (notKept is not null)
        {
            new Messages(context.Io, presentation.Language, verbose: false).Problems([notKept]);
        }

        await AcceptedDeviations.PrepareAsync(context.Io, settings, result);
        var isTold = await TellAsync(parts, finished, notKept is null ? kept : null, cancellationToken);
        if (afterwards is not null)
        {
            await afterwards(parts, finished);
        }

        if (Night is null && !settings.IsOn(AuditArguments.QuietKey))
        {
            await new ReportOpening(context.Io, presentation.Language).OfferAsync(files.Workbook, settings.IsOn(AuditArguments.OpenKey), cancellationToken);
        }

        return ExitCodeOf(finished, isTold, audit, cancellationToken);
    }

    private static async Task<AuditResult> PipeAsync(AuditParts parts, AuditRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await parts.Pipeline.RunAsync(request, cancellationToken);
        }
        catch (Exception exception) when (exception is not (UsageException or SourceUnavailableException or IOException or OperationCanceledException))
        {
            // If what was fetched is the reason, the next run must not fail on it again.
            parts.Fetch.SetAside();
            throw;
        }
    }

    /// <returns>Whether everybody has been told who should be.</returns>
    private async Task<bool> TellAsync(AuditParts parts, FinishedAudit finished, KeptAudit? kept, CancellationToken cancellationToken)
    {
        var isQuiet = settings.IsOn(AuditArguments.QuietKey);
        if (isQuiet)
        {
            new Messages(context.Io, finished.Presentation.Language, verbose: false).Incomplete(finished.Result.Run);
        }

        if (Night is not null)
        {
            return await Night.EndAsync(parts, finished, isQuiet, cancellationToken);
        }

        if (!isQuiet)
        {
            new AuditSummary(context.Io, finished.Presentation.Language).Write(finished.Result, finished.Files, finished.Presentation.Audience, kept);
        }

        return true;
    }

    private static AuditWindow AskedAt(DateTimeOffset now, AuditParts parts)
    {
        var (audit, marketplaceIds) = (parts.Audit.Value, parts.Amazon.Value.ResolveMarketplaceIds());
        if (!audit.GoesOnFromLastRun)
        {
            return audit.WindowAt(now, marketplaceIds);
        }

        return parts.History.IsKept
            ? audit.WindowAt(now, marketplaceIds, parts.History.ChangesReadUntil(marketplaceIds))
            : throw UsageException.WithoutHistory("--updated-since last");
    }

    private static async Task<AuditWindow> OpenAsync(AuditParts parts, AuditWindow asked, CancellationToken cancellationToken)
    {
        try
        {
            return parts.Orders.IsUsed ? await parts.Orders.OpenAsync(asked, cancellationToken) : parts.Fetch.Open(asked);
        }
        catch (OrderFilesUnusableException exception)
        {
            throw new UsageException(exception.Problems);
        }
        catch (StateUnavailableException exception)
        {
            throw new UsageException(exception.Problem);
        }
    }

    private int ExitCodeOf(FinishedAudit finished, bool isTold, AuditOptions audit, CancellationToken cancellationToken)
    {
        var result = finished.Result;
        if (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }

        // Whoever looks at exit codes only should know that a night will be repeated, or that a message did not arrive.
        if (!result.Run.IsComplete || !isTold || (Night is not null && !finished.IsRemembered))
        {
            return ExitCode.Incomplete;
        }

        if (audit.FailsOnNews)
        {
            // Without a history nothing is known, so everything is news.
            return result.Changes?.HasNews ?? result.Coverage.Affected > 0 ? ExitCode.Findings : ExitCode.Success;
        }

        return audit.FailsOn is { } threshold && result.OpenFindings.Any(finding => finding.Severity >= threshold)
            ? ExitCode.Findings
            : ExitCode.Success;
    }
}
