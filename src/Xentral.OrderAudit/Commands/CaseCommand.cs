using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit case [RESULT.json]</c>: everything a merchant sends to Amazon, from a finished audit or a new one.</summary>
internal static class CaseCommand
{
    // What a stored result can still be told; everything else belongs to an audit.
    private static readonly string[] KeysForStored = [AuditArguments.OutputKey, AuditArguments.LanguageKey, AuditArguments.StateKey,
        AuditArguments.QuietKey, AuditArguments.VerboseKey];

    public static Command Create(CommandContext context)
    {
        var stored = new Argument<string?>("RESULT.json")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = context.Text("ERGEBNIS.json", "RESULT.json"),
            Description = context.Text(
                "Ergebnis einer Prüfung (audit --json). Ohne diese Angabe gilt die letzte Prüfung; gab es keine oder stehen Angaben zur Prüfung "
                    + "dabei, wird jetzt geprüft",
                "Result of an audit (audit --json). Without it the latest audit is used; if there is none, or options of an audit are given, an "
                    + "audit runs now"),
        };
        var config = ConfigOption.Create(context);
        var orders = OrdersOption.Create(context);
        var xentral = OrdersOption.CreateForXentral(context);
        var arguments = new AuditArguments(context);
        var options = new CaseOptions(context);
        var command = new Command("case", context.Text(
            "Stellt alles für den Fall bei Amazon zusammen: Bericht, Briefe, Nachweis, Checkliste",
            "Puts the whole Amazon case together: report, letters, proof, checklist"))
        {
            stored,
            config,
            orders,
            xentral,
        };

        options.AddTo(command);
        arguments.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = OrdersOption.AddXentral(OrdersOption.AddTo(arguments.Settings(parsed), parsed.GetValue(orders)), context.Io, parsed.GetValue(xentral));
            var settings = SettledPlaces.Of(context.Io, Settings.Load(context.Io, parsed.GetValue(config), given));
            var order = options.Order(parsed, context.Io, FolderOf(settings));
            var forAudit = arguments.OptionsOf(given.Keys.Except(KeysForStored, StringComparer.OrdinalIgnoreCase)).ToList();
            return parsed.GetValue(stored) is { } path
                ? FromStoredAsync(context, settings, given, forAudit, path, order, cancellationToken)
                : FromLatestAsync(context, settings, given, forAudit, order, cancellationToken);
        });

        return command;
    }

    /// <summary>What comes after an audit that was asked for a case as well.</summary>
    public static Func<AuditParts, FinishedAudit, Task> After(CommandContext context, Settings settings, CaseOrder order)
        => (parts, audit) => MakeAsync(context, settings, parts.Rules, audit.Result, audit.Presentation, order, CancellationToken.None);

    /// <summary>Where a case goes: the folder of the report.</summary>
    public static string FolderOf(Settings settings) => settings.Configuration[AuditArguments.OutputKey] is { Length: > 0 } folder ? folder : ".";

    private static async Task<int> FromStoredAsync(
        CommandContext context, Settings settings, Dictionary<string, string?> given, List<string> forAudit, string path, CaseOrder order,
            CancellationToken cancellationToken)
    {
        if (forAudit.Count > 0)
        {
            var named = string.Join(", ", forAudit);
            throw new UsageException(new LocalizedText(
                $"Zu einer fertigen Ergebnisdatei passen keine Angaben für eine neue Prüfung: {named}. Lassen Sie die Datei weg, oder {named}.",
                $"Options of a new audit do not go with a finished result: {named}. Leave out the file, or {named}."));
        }

        var (result, presentation) = await new JsonResultReader(RuleCatalog.All).ReadAsync(context.Io.PathOf(path), cancellationToken);
        var wanted = new StoredPresentation(settings.Configuration).For(presentation, given);
        await JsonResultReader.UseAsync(context.Io.PathOf(path), async () =>
        {
            await MakeAsync(context, settings, RuleCatalog.All, result, wanted, order, cancellationToken);
            return path;
        });
        return result.Run.IsComplete ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static async Task<int> FromLatestAsync(
        CommandContext context, Settings settings, Dictionary<string, string?> given, List<string> forAudit, CaseOrder order,
            CancellationToken cancellationToken)
    {
        var kept = new KeptAudit(settings);
        if (forAudit.Count > 0 || await kept.FindAsync(context.Clock().GetUtcNow(), cancellationToken) is not { } latest)
        {
            return await new AuditSession(context, settings).RunAsync(cancellationToken, afterwards: After(context, settings, order));
        }

        var wanted = kept.Presentation(latest, given);
        if (!settings.IsOn(AuditArguments.QuietKey))
        {
            context.Io.Out.WriteLine(KeptAudit.Described(latest.Result.Run).In(wanted.Language));
        }

        await MakeAsync(context, settings, RuleCatalog.All, latest.Result, wanted, order, cancellationToken);
        return latest.Result.Run.IsComplete ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static async Task MakeAsync(
        CommandContext context,
        Settings settings,
        IReadOnlyList<RuleInfo> rules,
        AuditResult result,
        ReportPresentation presentation,
        CaseOrder order,
        CancellationToken cancellationToken)
    {
        var told = new CaseSummary(context.Io, presentation.Language);
        try
        {
            var files = await new CasePackage(rules).WriteAsync(result, presentation, order, cancellationToken);
            if (!settings.IsOn(AuditArguments.QuietKey))
            {
                told.Write(files);
            }
        }
        catch (NothingAffectedException)
        {
            told.NothingAffected(result);
        }
        catch (NothingComparedException)
        {
            told.NothingCompared(result);
        }
    }
}
