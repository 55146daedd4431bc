using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Nightly;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit notify</c>: a test message through every configured channel, so that nobody waits for a night to find out.</summary>
internal static class NotifyCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("notify", context.Text(
            "Schickt eine Probenachricht an alle, die von Nachtläufen erfahren sollen (Abschnitt Notify der Konfiguration)",
            "Sends a test message to all who are to hear of nightly runs (section Notify of the configuration)"))
        {
            config, language,
        };

        command.SetAction((parsed, cancellationToken) =>
        {
            Dictionary<string, string?> given = parsed.GetValue(language) is { } code ? new() { ["Report:Language"] = code } : [];
            return RunAsync(context, Settings.Load(context.Io, parsed.GetValue(config), given), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (SettingsCheck.NotifyProblems(settings).ToList() is { Count: > 0 } problems)
        {
            throw new UsageException(settings.Located(problems));
        }

        var announcer = NightAnnouncer.Of(context.Io, settings, context.Clock(), NullLogger.Instance) ?? throw new UsageException(new LocalizedText(
            "Es ist niemand eingetragen: Notify:Mail:Server und Notify:Webhook:Url sind leer.",
            "Nobody is entered: Notify:Mail:Server and Notify:Webhook:Url are empty."));

        if (!await announcer.TryAsync(RunId.New(context.Clock().GetUtcNow(), TimeZoneInfo.Utc), cancellationToken))
        {
            return ExitCode.Incomplete;
        }

        context.Io.Out.WriteLine(context.Text("Die Probenachricht ist unterwegs.", "The test message is on its way."));
        return ExitCode.Success;
    }
}
