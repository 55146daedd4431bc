using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Nightly;

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
    public async Task<int> RunAsync(CancellationToken cancellationToken, string? runId = null, Func<IServiceProvider, FinishedAudit, Task>? afterwards = null)
    {
        var clock = context.Clock();
        SettingsCheck.Run(settings, clock.GetUtcNow());

        var accepted = AcceptedDeviations.Read(context.Io, settings, clock.GetUtcNow());
        await using var services = ServiceRegistration.Build(context, settings, accepted);
        clock = services.GetRequiredService<TimeProvider>();
        var now = clock.GetUtcNow();
        var audit = services.GetRequiredService<IOptions<AuditOptions>>().Value;
        var presentation = services.GetRequiredService<ReportPresentation>();
        var asked = audit.WindowAt(now, services.GetRequiredService<IOptions<AmazonOptions>>().Value.ResolveMarketplaceIds());
        var fetch = services.GetRequiredService<OrderFetch>();
        var run = runId ?? RunId.New(now);
        var window = Open(fetch, Night?.Begin(services, asked, run) ?? asked);
        var files = ReportFiles.Plan(context.Io, settings, window, now, audit.Zone);

        var history = services.GetRequiredService<RunHistory>();
        var request = new AuditRequest(window, run, ToolVersion.Current, audit.Zone) { Watched = history.OpenOrders() };
        AuditResult result;
        await using (var progress = services.GetRequiredService<ConsoleProgress>().Start())
        {
            result = await services.GetRequiredService<AuditPipeline>().RunAsync(request, cancellationToken);
        }

        result = result with { Changes = history.Compare(result) };

        // After Ctrl+C the report of what was had is still written: it is what the waiting was for.
        await files.WriteAsync(services, result, presentation);

        // The report comes first: what is remembered as known must have been told.
        var finished = new FinishedAudit(result, presentation, files, history.Remember(result, isNightly: Night is not null));
        fetch.Finish(result.Run.IsComplete);

        AcceptedDeviations.Prepare(context.Io, settings, result);
        Tell(finished);
        if (afterwards is not null)
        {
            await afterwards(services, finished);
        }

        return ExitCodeOf(finished, audit, cancellationToken);
    }

    private void Tell(FinishedAudit finished)
    {
        var isQuiet = settings.IsOn(AuditArguments.QuietKey);
        if (Night is not null)
        {
            Night.End(finished, isQuiet);
        }
        else if (!isQuiet)
        {
            new AuditSummary(context.Io, finished.Presentation.Language).Write(finished.Result, finished.Files, finished.Presentation.Audience);
        }
    }

    private static AuditWindow Open(OrderFetch fetch, AuditWindow asked)
    {
        try
        {
            return fetch.Open(asked);
        }
        catch (StateUnavailableException exception)
        {
            throw new UsageException(exception.Problem);
        }
    }

    private int ExitCodeOf(FinishedAudit finished, AuditOptions audit, CancellationToken cancellationToken)
    {
        var result = finished.Result;
        if (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }

        // A night that is not remembered is repeated; whoever looks at exit codes only should know.
        if (!result.Run.IsComplete || (Night is not null && !finished.IsRemembered))
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
