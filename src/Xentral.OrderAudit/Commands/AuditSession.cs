using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Commands;

/// <summary>One audit from settings to exit code: check everything, audit, write, tell.</summary>
internal sealed class AuditSession(CommandContext context, Settings settings)
{
    /// <param name="runId">Names the run; <see langword="null"/> makes one up.</param>
    /// <param name="afterwards">Goes on with the result once its files are written.</param>
    /// <exception cref="UsageException">Something is wrong with the settings or the output folder; nothing was read.</exception>
    /// <exception cref="SourceUnavailableException">A side failed before anything was audited.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken, string? runId = null, Func<IServiceProvider, AuditResult, ReportPresentation, Task>? afterwards = null)
    {
        var clock = ClockOf(context);
        SettingsCheck.Run(settings, clock.GetUtcNow());

        var accepted = AcceptedDeviations.Read(context.Io, settings, clock.GetUtcNow());
        await using var services = ServiceRegistration.Build(context, settings, accepted);
        clock = services.GetRequiredService<TimeProvider>();
        var now = clock.GetUtcNow();
        var audit = services.GetRequiredService<IOptions<AuditOptions>>().Value;
        var presentation = services.GetRequiredService<ReportPresentation>();
        var asked = AskedAt(now, audit, services);
        var orders = services.GetRequiredService<OrderFileSet>();
        if (!orders.IsUsed && audit.ProblemOf(asked) is { } nothingToHave)
        {
            throw new UsageException(settings.Located([nothingToHave]));
        }

        var fetch = services.GetRequiredService<OrderFetch>();
        var window = await OpenAsync(orders, fetch, asked, cancellationToken);
        var files = ReportFiles.Plan(context.Io, settings, window, now, audit.Zone);

        var request = new AuditRequest(window, runId ?? RunId.New(now), ToolVersion.Current, audit.Zone);
        AuditResult result;
        await using (var progress = services.GetRequiredService<ConsoleProgress>().Start())
        {
            result = await services.GetRequiredService<AuditPipeline>().RunAsync(request, cancellationToken);
        }

        // After Ctrl+C the report of what was had is still written: it is what the waiting was for.
        await files.WriteAsync(services, result, presentation);

        fetch.Finish(result.Run.IsComplete);

        AcceptedDeviations.Prepare(context.Io, settings, result);

        if (!settings.IsOn(AuditArguments.QuietKey))
        {
            new AuditSummary(context.Io, presentation.Language).Write(result, files, presentation.Audience);
        }

        if (afterwards is not null)
        {
            await afterwards(services, result, presentation);
        }

        return ExitCodeOf(result, audit, cancellationToken);
    }

    private static AuditWindow AskedAt(DateTimeOffset now, AuditOptions audit, ServiceProvider services)
    {
        var marketplaceIds = services.GetRequiredService<IOptions<AmazonOptions>>().Value.ResolveMarketplaceIds();
        try
        {
            return audit.WindowAt(now, marketplaceIds, audit.GoesOnFromLastRun ? services.GetRequiredService<LastRun>().Recall(marketplaceIds) : null);
        }
        catch (StateUnavailableException exception)
        {
            throw new UsageException(exception.Problem);
        }
    }

    private static async Task<AuditWindow> OpenAsync(OrderFileSet orders, OrderFetch fetch, AuditWindow asked, CancellationToken cancellationToken)
    {
        try
        {
            return orders.IsUsed ? await orders.OpenAsync(asked, cancellationToken) : fetch.Open(asked);
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

    private static TimeProvider ClockOf(CommandContext context)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        context.ConfigureServices?.Invoke(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<TimeProvider>();
    }

    private static int ExitCodeOf(AuditResult result, AuditOptions audit, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }

        if (!result.Run.IsComplete)
        {
            return ExitCode.Incomplete;
        }

        return audit.FailsOn is { } threshold && result.OpenFindings.Any(finding => finding.Severity >= threshold)
            ? ExitCode.Findings
            : ExitCode.Success;
    }
}
