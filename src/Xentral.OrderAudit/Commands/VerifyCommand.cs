using System.CommandLine;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Integrity;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit verify FILE</c>: is a report or a case still what was written?</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE")
        {
            HelpName = context.Text("DATEI", "FILE"),
            Description = context.Text(
                "Ein Bericht, neben dem seine Datei .sha256 liegt, oder ein Fall als Ordner oder Zip-Archiv",
                "A report with its file .sha256 beside it, or a case as folder or zip archive"),
        };
        var password = new Option<string>("--password")
        {
            HelpName = context.Text("KENNWORT", "PASSWORD"),
            Description = context.Text("Für ein verschlüsseltes Zip-Archiv", "For an encrypted zip archive"),
        };
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("verify", context.Text(
            "Stellt fest, ob ein Bericht oder Fall seit dem Schreiben verändert wurde",
            "Tells whether a report or case was changed since it was written"))
        {
            file,
            password,
            language,
        };

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = context.Io.PathOf(parsed.GetValue(file)!);
            return Tell(context, await new FileVerifier(parsed.GetValue(password)).VerifyAsync(path, cancellationToken));
        });

        return command;
    }

    private static int Tell(CommandContext context, IReadOnlyList<VerifiedFile> files)
    {
        foreach (var file in files)
        {
            context.Io.Out.WriteLine($"{State(context, file.State)}: {SafeText.Of(file.Name)}");
        }

        var isUnchanged = files.All(file => file.IsFine);
        context.Io.Out.WriteLine(isUnchanged
            ? context.Text("Alles ist so, wie order-audit es geschrieben hat.", "Everything is as order-audit wrote it.")
            : context.Text("Nicht alles ist so, wie order-audit es geschrieben hat.", "Not everything is as order-audit wrote it."));
        return isUnchanged ? ExitCode.Success : ExitCode.Findings;
    }

    private static string State(CommandContext context, VerifiedState state) => state switch
    {
        VerifiedState.Unchanged => context.Text("Unverändert", "Unchanged"),
        VerifiedState.Changed => context.Text("VERÄNDERT", "CHANGED"),
        VerifiedState.WorkingPaper => context.Text("Zum Ausfüllen, kein Nachweis", "To be filled in, no evidence"),
        VerifiedState.Missing => context.Text("FEHLT", "MISSING"),
        _ => context.Text("HINZUGEFÜGT", "ADDED"),
    };
}
