using System.CommandLine;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit audit</c>: the main job.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption(context);
        var arguments = new AuditArguments(context);
        var command = new Command("audit", context.Text(
            "Prüft die Amazon-Bestellungen und schreibt den Bericht",
            "Audits the Amazon orders and writes the report"))
        {
            config,
        };

        arguments.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = StatePlace.Settle(context.Io, Settings.Load(context.Io, parsed.GetValue(config), arguments.Settings(parsed)));
            return new AuditSession(context, settings).RunAsync(cancellationToken);
        });

        return command;
    }

    public static Option<string> ConfigOption(CommandContext context) => new("--config")
    {
        HelpName = SettingsFile.DefaultName,
        Description = context.Text(
            $"Konfigurationsdatei. Vorgabe: {SettingsFile.DefaultName} im aktuellen Ordner, falls vorhanden",
            $"Configuration file. Default: {SettingsFile.DefaultName} in the current folder, if present"),
    };
}
