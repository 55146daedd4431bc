using System.CommandLine;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>--config FILE</c>, the same for every command that reads settings.</summary>
internal static class ConfigOption
{
    public const string Name = "--config";

    public static Option<string> Create(CommandContext context) => new(Name)
    {
        HelpName = SettingsFile.DefaultName,
        Description = context.Text(
            $"Konfigurationsdatei. Vorgabe: {SettingsFile.DefaultName} im aktuellen Ordner, falls vorhanden",
            $"Configuration file. Default: {SettingsFile.DefaultName} in the current folder, if present"),
    };
}
