using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit purge</c>: removes everything the program keeps between runs, and lists it.</summary>
internal static class PurgeCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var state = AuditArguments.StateFolderOption(context);
        var language = new Option<string>(CommandLanguage.Option)
        {
            HelpName = "de|en",
            Description = context.Text("Sprache der Meldungen. Vorgabe: de", "Language of messages. Default: de"),
        };
        var command = new Command("purge", context.Text(
            "Löscht alles, was das Programm zwischen zwei Läufen aufhebt, und zeigt, was es war",
            "Removes everything the program keeps between runs, and shows what it was"))
        {
            config,
            state,
            language,
        };

        command.SetAction(parsed =>
        {
            var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            if (parsed.GetValue(state) is { } folder)
            {
                given[AuditArguments.StateKey] = folder;
            }

            return Run(context, StatePlace.Settle(context.Io, Settings.Load(context.Io, parsed.GetValue(config), given)));
        });

        return command;
    }

    private static int Run(CommandContext context, Settings settings)
    {
        var folder = settings.Configuration[AuditArguments.StateKey]!;
        var result = StatePurge.Run(folder);

        foreach (var (path, meaning) in result.Removed)
        {
            context.Io.Out.WriteLine(context.Text($"Gelöscht: {SafeText.Of(path)} ({meaning.De})", $"Removed: {SafeText.Of(path)} ({meaning.En})"));
        }

        foreach (var path in result.Foreign)
        {
            context.Io.Out.WriteLine(context.Text(
                $"Unberührt: {SafeText.Of(path)} (nicht als Datei dieses Programms zu erkennen)",
                $"Untouched: {SafeText.Of(path)} (not recognisable as this program's)"));
        }

        if (result.Removed.Count + result.Left.Count + result.Foreign.Count == 0)
        {
            context.Io.Out.WriteLine(context.Text($"In {folder} ist nichts aufgehoben.", $"Nothing is kept in {folder}."));
        }

        if (result.Left.Count == 0)
        {
            return ExitCode.Success;
        }

        throw new UsageException([.. result.Left.Select(each => new LocalizedText(
            $"Nicht gelöscht: {each.Path} ({each.Meaning.De}). Ein Lauf benutzt die Datei noch, oder es fehlt das Recht.",
            $"Not removed: {each.Path} ({each.Meaning.En}). A run is still using the file, or permission is missing."))]);
    }
}
