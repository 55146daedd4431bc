using System.CommandLine;
using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit check</c>: would an audit work, and if not, what is to be done?</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new CheckOptions(context);
        var command = new Command("check", context.Text(
            "Prüft die Einrichtung: Konfiguration, Amazon, Xentral, Rechte, Platz",
            "Checks the setup: configuration, Amazon, Xentral, rights, space"));

        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(context, options, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CheckOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var scope = options.Scope(parsed);
        var language = context.Language;
        List<CheckLine> lines = [];
        CheckReport? report = null;
        try
        {
            var settings = SettledPlaces.Of(context.Io, Settings.Load(context.Io, options.ConfigFile(parsed), options.Settings(parsed)));
            language = LanguageOf(settings, language);
            report = options.WantsJson(parsed) ? null : new CheckReport(context.Io, language);
            await foreach (var line in new SetupChecks(context, settings, scope).RunAsync(cancellationToken))
            {
                lines.Add(line);
                report?.Write(line);
            }
        }
        catch (UsageException unreadable)
        {
            report ??= options.WantsJson(parsed) ? null : new CheckReport(context.Io, language);
            lines.AddRange(ConfigurationLines.Of(unreadable));
            lines.ForEach(line => report?.Write(line));
        }

        var verdict = new CheckVerdict(lines);
        report?.Close(verdict, scope, OrdersOption.AuditOf(options.Settings(parsed)));
        if (report is null)
        {
            context.Io.Out.WriteLine(CheckJson.Text(lines, language));
        }

        return verdict.ExitCode;
    }

    private static Language LanguageOf(Settings settings, Language otherwise)
        => settings.Configuration["Report:Language"] is { } code && ReportOptions.LanguageFrom(code) is { } known ? known : otherwise;
}
