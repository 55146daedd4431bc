using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Rules;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>The latest audit of these settings, for whatever goes on with it.</summary>
internal sealed class KeptAudit(Settings settings)
{
    // What a merchant is known by without reading a secret: a result of one must never be taken for another's.
    private static readonly string[] OwnerKeys = ["Report:MerchantToken", "Amazon:ClientId", "Amazon:RefreshToken", "Amazon:RefreshTokenFile",
        "Xentral:ConnectionString", "Xentral:Snapshot"];

    private readonly KeptResult kept = new(
        new StateFolder(Options.Create(settings.Configuration.GetSection(StateOptions.SectionName).Get<StateOptions>() ?? new())),
        [settings.FilePath ?? "", .. OwnerKeys.Select(key => settings.Configuration[key] ?? "")]);

    /// <summary>How a command that goes on with this audit is typed; <see langword="null"/> when nothing is kept.</summary>
    public string? CommandFor(string command) => settings.Configuration[AuditArguments.StateKey] is not { Length: > 0 } folder ? null : string.Concat(
        $"order-audit {command}",
        settings.IsDefaultFile ? "" : $" {ConfigOption.Name} {Quoted(settings.FilePath!)}",
        settings.IsTyped(AuditArguments.StateKey) ? $" --state {Quoted(folder)}" : "");

    /// <returns>What stood in the way; <see langword="null"/> when all is well.</returns>
    public async Task<LocalizedText?> KeepAsync(AuditResult result, ReportPresentation presentation, DateTimeOffset now)
    {
        // Sealed it may hold everything; how much of it is shown is decided each time it is.
        var whole = presentation with { Audience = Audience.Internal };
        try
        {
            await kept.KeepAsync(stream => JsonResultWriter.WriteAsync(result, whole, stream, CancellationToken.None), now);
            return null;
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return new(
                "Das Ergebnis ließ sich nicht aufheben: case, render und explain brauchen deshalb eine Ergebnisdatei (--json).",
                "The result could not be kept: case, render and explain therefore need a result file (--json).");
        }
    }

    /// <summary><see langword="null"/> when no audit of these settings is remembered.</summary>
    public async Task<StoredResult?> FindAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var content = kept.Find(now);
        return content is null ? null : await new JsonResultReader(RuleCatalog.All).ReadAsync(content, "State", cancellationToken);
    }

    /// <summary>As the configuration says, or the command line: that the result is whole opens nothing by itself.</summary>
    public ReportPresentation Presentation(StoredResult stored, Dictionary<string, string?> given)
    {
        var asked = new Dictionary<string, string?>(given, StringComparer.OrdinalIgnoreCase);
        asked.TryAdd(AuditArguments.AudienceKey, settings.Configuration[AuditArguments.AudienceKey] is { Length: > 0 } audience ? audience : "amazon");
        return new StoredPresentation(settings.Configuration).For(stored.Presentation, asked);
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    /// <summary>Which audit it is, for people.</summary>
    public static LocalizedText Described(AuditRun run)
    {
        var (german, english) = (new LocalFormat(Language.German, run.TimeZone), new LocalFormat(Language.English, run.TimeZone));
        return new(
            $"Aus der letzten Prüfung ({run.Id}, beendet am {german.Moment(run.FinishedAt)}).",
            $"From the latest audit ({run.Id}, finished on {english.Moment(run.FinishedAt)}).");
    }
}
