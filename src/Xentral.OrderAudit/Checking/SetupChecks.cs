using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Checking;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Checking;

/// <summary>Runs every check there is, one after the other; a failed one never stops the others.</summary>
internal sealed class SetupChecks(CommandContext context, Settings settings, CheckScope scope)
{
    private const string OrdersId = "amazon-personal-data";

    // A server that hangs must not hang the checks.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly LocalizedText MendSettings = new("Bringen Sie zuerst die Konfiguration in Ordnung.", "Mend the configuration first.");

    /// <summary>Lines as they come; the configuration first, then this computer, Amazon or the files in its place, Xentral.</summary>
    public async IAsyncEnumerable<CheckLine> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var built = ServiceRegistration.BuildForChecks(context, settings);
        var parts = built.Parts;
        var problems = SettingsCheck.Find(settings, parts.Clock.GetUtcNow());

        foreach (var line in ConfigurationLines.Of(settings, problems))
        {
            yield return line;
        }

        await foreach (var line in LocalAsync(parts, cancellationToken))
        {
            yield return line;
        }

        var orders = OrderFilePlaces.AreGiven(settings)
            ? FilesAsync(parts, problems, cancellationToken)
            : EdgeAsync(parts, AuditSource.Amazon, problems, cancellationToken);
        await foreach (var line in orders)
        {
            yield return line;
        }

        await foreach (var line in EdgeAsync(parts, AuditSource.Xentral, problems, cancellationToken))
        {
            yield return line;
        }
    }

    /// <summary>Some checks of one side, for settings that are not complete yet.</summary>
    public async IAsyncEnumerable<CheckLine> RunAsync(
        AuditSource source, IReadOnlyCollection<string> ids, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var built = ServiceRegistration.BuildForChecks(context, settings);
        var parts = built.Parts;
        var problems = SettingsCheck.Find(settings, parts.Clock.GetUtcNow())
            .Where(problem => SectionsOf(source).Contains(problem.Section))
            .ToList();
        if (problems.Count > 0)
        {
            foreach (var line in ConfigurationLines.Of(settings, problems))
            {
                yield return line;
            }

            yield break;
        }

        await foreach (var line in EdgeAsync(parts, source, problems, cancellationToken, ids))
        {
            yield return line;
        }
    }

    private async IAsyncEnumerable<CheckLine> LocalAsync(CheckParts parts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ISetupCheck[] checks =
        [
            new TimeZoneCheck(settings, parts.Clock),
            new SecretFilesCheck(settings),
            new StateFolderCheck(settings),
            new DiskSpaceCheck(context.Io, settings),
        ];
        foreach (var check in checks)
        {
            yield return CheckLine.Of(check, await check.RunAsync(cancellationToken));
        }
    }

    // They lie on this computer, so no question is asked and a bad one is the user's to mend.
    private static async IAsyncEnumerable<CheckLine> FilesAsync(
        CheckParts parts, IReadOnlyList<SettingsProblem> problems, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isUsable = !problems.Any(problem => problem.Section is AmazonOptions.SectionName or AuditOptions.Section);
        var result = isUsable ? await parts.Files().RunAsync(cancellationToken) : CheckResult.NotChecked(MendSettings);
        yield return new(OrderFilesCheck.Name, OrderFilesCheck.Heading, result, Source: null);
    }

    private async IAsyncEnumerable<CheckLine> EdgeAsync(
        CheckParts parts,
        AuditSource source,
        IReadOnlyList<SettingsProblem> problems,
        [EnumeratorCancellation] CancellationToken cancellationToken,
        IReadOnlyCollection<string>? only = null)
    {
        if (problems.Any(problem => SectionsOf(source).Contains(problem.Section)))
        {
            // Without usable settings the edge cannot even be built, so its checks stay unnamed.
            var name = source == AuditSource.Amazon ? new LocalizedText("Amazon", "Amazon") : new("Xentral", "Xentral");
            yield return new CheckLine(name.En.ToLowerInvariant(), name, CheckResult.NotChecked(MendSettings), source);
            yield break;
        }

        ISetupCheck? closedGate = null;
        foreach (var check in parts.ChecksOf(source).Where(check => only?.Contains(check.Id) ?? true))
        {
            var line = CheckLine.Of(
                check, ReasonToSkip(check, closedGate) is { } reason ? CheckResult.NotChecked(reason) : await TryAsync(check, cancellationToken), source);
            closedGate ??= check.IsGate && line.Result.State != CheckState.Ok ? check : null;
            yield return line;
        }
    }

    private static string[] SectionsOf(AuditSource source)
        => source == AuditSource.Amazon ? [AmazonOptions.SectionName, StateOptions.SectionName] : [XentralOptions.SectionName];

    private LocalizedText? ReasonToSkip(ISetupCheck check, ISetupCheck? closedGate) => check switch
    {
        // What is remembered needs no network.
        { Id: "amazon-budget" } => null,
        _ when scope.Offline => new("Nicht gefragt (--offline).", "Not asked (--offline)."),
        { Id: OrdersId } when scope.SkipOrders => new("Nicht gefragt (--skip-orders).", "Not asked (--skip-orders)."),

        // A refused login has told the time all the same.
        { Id: "clock" } => null,
        _ when closedGate is not null => new($"Erst muss „{closedGate.Title.De}“ gelingen.", $"“{closedGate.Title.En}” has to succeed first."),
        _ => null,
    };

    private static async Task<CheckResult> TryAsync(ISetupCheck check, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await check.RunAsync(patience.Token);
        }
        catch (SourceUnavailableException unavailable)
        {
            return CheckResult.Failed(unavailable.Problem, unavailable.Advice);
        }
        catch (StateUnavailableException unavailable)
        {
            return CheckResult.NotChecked(unavailable.Problem);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return CheckResult.Failed(
                new($"Keine Antwort in {Patience.TotalSeconds:0} Sekunden.", $"No answer in {Patience.TotalSeconds:0} seconds."),
                new("Versuchen Sie es später noch einmal.", "Try again later."));
        }
    }
}
