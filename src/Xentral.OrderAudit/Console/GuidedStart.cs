using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Console;

/// <summary>What a double-click shows: a numbered menu that runs ordinary commands and prints each, so that one learns them.</summary>
/// <param name="run">Runs a command line.</param>
internal sealed class GuidedStart(CommandContext context, Func<string[], Task<int>> run)
{
    private (string Text, string[] Command)[] Choices =>
    [
        (context.Text("Ausprobieren (erfundene Daten, ohne Konto und Netz)", "Try it (invented data, no account, no network)"), ["demo"]),
        (context.Text("Einrichten", "Set it up"), ["init"]),
        (context.Text("Prüfen", "Audit"), ["audit"]),
        (context.Text("Was zuerst berichtigen?", "What to mend first?"), ["explain"]),
        (context.Text("Fall für Amazon zusammenstellen", "Put the case for Amazon together"), ["case"]),
        (context.Text("Jede Nacht prüfen", "Audit every night"), ["schedule", OperatingSystem.IsWindows() ? "--windows" : "--systemd"]),
        (context.Text("Hilfe", "Help"), ["--help"]),
    ];

    /// <returns>The exit code of the last command.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var code = ExitCode.Success;
        while (true)
        {
            await ShowAsync(cancellationToken);
            if (await ChooseAsync(cancellationToken) is not { } command)
            {
                return code;
            }

            Line();
            Line($"> order-audit {string.Join(' ', command)}");
            Line();
            code = await run(command);
            cancellationToken.ThrowIfCancellationRequested();
            Line();
            context.Io.Out.Write(context.Text("Weiter mit der Eingabetaste …", "Press Enter to go on …"));
            if (await context.Io.ReadLineAsync(cancellationToken) is null)
            {
                return code;
            }
        }
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Line();
        Line($"Xentral Order Audit {ToolVersion.Current}");
        foreach (var line in await StateOfAffairsAsync(cancellationToken))
        {
            Line(line);
        }

        Line();
        foreach (var (index, choice) in Choices.Index())
        {
            Line($"  {index + 1}  {choice.Text}");
        }

        Line($"  0  {context.Text("Ende", "Quit")}");
    }

    private async Task<string[]> StateOfAffairsAsync(CancellationToken cancellationToken)
    {
        try
        {
            var settings = StatePlace.Settle(context.Io, Settings.Load(context.Io, configFile: null, []));
            var setUp = (settings.FilePath, settings.HasSources) switch
            {
                ({ } file, _) => context.Text($"Eingerichtet: {file}", $"Set up: {file}"),
                (null, true) => context.Text("Eingerichtet: durch Umgebungsvariablen", "Set up: by environment variables"),
                _ => context.Text("Noch nichts eingerichtet; Ausprobieren geht sofort.", "Nothing is set up yet; trying it works at once."),
            };
            var latest = await new KeptAudit(settings).FindAsync(context.Clock().GetUtcNow(), cancellationToken);
            return latest is null ? [setUp] : [setUp, KeptAudit.Described(latest.Result.Run).In(context.Language)];
        }
        catch (UsageException exception)
        {
            return [.. exception.Problems.Select(problem => problem.In(context.Language))];
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return [context.Text("Der Zwischenstand lässt sich nicht lesen; order-audit check sagt, warum.",
                "The state between runs cannot be read; order-audit check says why.")];
        }
    }

    /// <returns><see langword="null"/> to leave.</returns>
    private async Task<string[]?> ChooseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            context.Io.Out.Write(context.Text("Nummer: ", "Number: "));
            var typed = (await context.Io.ReadLineAsync(cancellationToken))?.Trim();
            if (typed is null or "0")
            {
                return null;
            }

            if (int.TryParse(typed, out var number) && number >= 1 && number <= Choices.Length)
            {
                return Choices[number - 1].Command;
            }

            Line(context.Text($"Bitte eine Zahl von 0 bis {Choices.Length}.", $"Please a number from 0 to {Choices.Length}."));
        }
    }

    private void Line(string text = "") => context.Io.Out.WriteLine(text);
}
