using System.CommandLine;
using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Scheduling;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit schedule</c>: what a scheduler needs to start this very installation every night. Changes nothing by itself.</summary>
internal static class ScheduleCommand
{
    // A schedule of ours is shorter.
    private const int LinesRead = 200;

    public static Command Create(CommandContext context)
    {
        var options = new ScheduleOptions(context);
        var command = new Command("schedule", context.Text(
            "Zeigt fertige Einstellungen für einen Prüflauf jede Nacht: systemd, cron, Windows-Aufgabenplanung oder Kubernetes",
            "Shows ready settings for an audit every night: systemd, cron, Windows Task Scheduler or Kubernetes"));

        options.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(context, options, parsed));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, ScheduleOptions options, ParseResult parsed)
    {
        var scheduler = options.Scheduler(parsed);
        var settings = StatePlace.Settle(context.Io, Settings.Load(context.Io, options.Config(parsed), options.Settings(parsed)));
        var installation = Installation.Of(context.Io, settings, options.Config(parsed), options.At(parsed), options.Profiles(parsed));
        var files = scheduler switch
        {
            ScheduleOptions.Systemd => SystemdUnits.Of(installation),
            ScheduleOptions.Cron => CronTable.Of(installation),
            ScheduleOptions.Windows => WindowsTask.Of(installation, DateOnly.FromDateTime(context.Clock().GetLocalNow().DateTime)),
            _ => KubernetesManifest.Of(installation, options.Image(parsed), options.Shards(parsed)),
        };

        if (options.Folder(parsed) is { } folder)
        {
            await WriteAsync(context, context.Io.PathOf(folder), files);
        }
        else
        {
            Print(context, files);
        }

        new ScheduleSteps(context).Write(
            scheduler, installation, [.. files.Select(file => options.Folder(parsed) is { } to ? context.Io.PathOf(Path.Combine(to, file.Name)) : file.Name)]);
        return ExitCode.Success;
    }

    private static void Print(CommandContext context, IReadOnlyList<ScheduledFile> files)
    {
        foreach (var file in files)
        {
            if (files.Count > 1)
            {
                context.Io.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# ---- {file.Name}"));
            }

            context.Io.Out.Write(file.Content);
        }
    }

    // Its own earlier files name the program; nothing else is written over.
    private static void RequireOwn(string path)
    {
        if (File.Exists(path) && !File.ReadLines(path).Take(LinesRead).Any(line => line.Contains("order-audit", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {path} stammt nicht von diesem Programm und bleibt unberührt. Wählen Sie mit --output einen anderen Ordner.",
                $"The file {path} is not this program's and stays untouched. Choose another folder with --output."));
        }
    }

    private static async Task WriteAsync(CommandContext context, string folder, IReadOnlyList<ScheduledFile> files)
    {
        try
        {
            OutputFolder.Create(folder);
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                RequireOwn(path);
                await AtomicFile.WriteAsync(path, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(file.Content)).AsTask(), isForAll: true);
                context.Io.Out.WriteLine(context.Text($"Geschrieben: {path}", $"Written: {path}"));
            }
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"In {folder} lässt sich nichts schreiben. Prüfen Sie die Angabe hinter --output.",
                $"Nothing can be written to {folder}. Check what follows --output."));
        }
    }
}
