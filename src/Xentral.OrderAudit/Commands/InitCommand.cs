using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Setup;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit init</c>: makes or changes the configuration, asking or not.</summary>
internal static class InitCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new InitOptions(context);
        var command = new Command("init", context.Text(
            "Richtet das Programm ein: fragt nach allem Nötigen und probiert es gleich aus",
            "Sets the program up: asks for what it needs and tries it out at once"));

        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(context, options, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, InitOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!options.IsNonInteractive(parsed) && !context.Io.InIsTerminal)
        {
            throw new UsageException(new LocalizedText(
                "init fragt Schritt für Schritt und braucht dafür ein Terminal. Ohne Terminal geben Sie alles auf einmal an: order-audit init "
                    + "--non-interactive (siehe --help).",
                "init asks step by step and needs a terminal for that. Without one, give everything at once: order-audit init --non-interactive "
                    + "(see --help)."));
        }

        var draft = SetupDraft.Open(context.Io, options.Path(parsed));
        draft.Take(options.Answers(parsed));
        try
        {
            return options.IsNonInteractive(parsed)
                ? await TakeAsync(context, draft, options, parsed, cancellationToken)
                : await AskAsync(context, draft, options.Storage(parsed), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            context.Io.Out.WriteLine();
            context.Io.Out.WriteLine(NothingWritten(context));
            return ExitCode.Cancelled;
        }
    }

    private static async Task<int> AskAsync(CommandContext context, SetupDraft draft, SecretStorage? given, CancellationToken cancellationToken)
    {
        var questions = new Questions(Terminal.Of(context.Io.Out, context.Io.OutIsTerminal), context.Language, cancellationToken);
        if (await new SetupWizard(context, draft, questions, new SetupTrial(context, draft)).RunAsync(given, cancellationToken) is { } storage)
        {
            return await WriteAsync(context, new SetupFile(draft, storage));
        }

        context.Io.Out.WriteLine(NothingWritten(context));
        return ExitCode.Success;
    }

    /// <summary>In place of questions: everything must be there, nothing may be in the way, and it must work.</summary>
    private static async Task<int> TakeAsync(
        CommandContext context, SetupDraft draft, InitOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var storage = options.Storage(parsed) ?? SecretStorage.Files;
        if (draft.Exists && !options.MayOverwrite(parsed))
        {
            throw new UsageException(new LocalizedText(
                $"{draft.Path} gibt es schon. Mit --overwrite werden die angegebenen Teile darin geändert; alles andere bleibt.",
                $"{draft.Path} exists already. With --overwrite the parts you give are changed in it; everything else stays."));
        }

        SettingsCheck.Run(draft.ToSettings(), TimeProvider.System.GetUtcNow());
        if (!options.SkipsChecks(parsed))
        {
            var trial = new SetupTrial(context, draft);
            var amazon = await trial.SucceedsAsync(AuditSource.Amazon, SetupTrial.MarketplaceChecks, cancellationToken);
            var xentral = await trial.SucceedsAsync(AuditSource.Xentral, SetupTrial.XentralChecks, cancellationToken);
            if (!amazon || !xentral)
            {
                context.Io.Error.WriteLine(NothingWritten(context));
                context.Io.Error.WriteLine(context.Text(
                    "Berichtigen Sie die Angaben, oder speichern Sie ungeprüft mit --no-check.", "Correct the answers, or save them untried with --no-check."));
                return ExitCode.SourceUnavailable;
            }
        }

        return await WriteAsync(context, new SetupFile(draft, storage));
    }

    private static async Task<int> WriteAsync(CommandContext context, SetupFile file)
    {
        await file.WriteAsync();
        context.Io.Out.WriteLine();
        foreach (var written in file.Files)
        {
            context.Io.Out.WriteLine(context.Text($"Geschrieben: {written}", $"Written: {written}"));
        }

        if (file.Variables.Count > 0)
        {
            context.Io.Out.WriteLine(
                context.Text("Setzen Sie vor jedem Aufruf diese Umgebungsvariablen:", "Set these environment variables before every call:"));
            file.Variables.ToList().ForEach(name => context.Io.Out.WriteLine($"  {name}"));
        }

        context.Io.Out.WriteLine();
        context.Io.Out.WriteLine(context.Text("Als Nächstes:", "What next:"));
        context.Io.Out.WriteLine(context.Text("  order-audit check   ob alles geht, jederzeit", "  order-audit check   whether all is well, at any time"));
        context.Io.Out.WriteLine(
            context.Text(
                "  order-audit audit   prüft die Bestellungen und schreibt den Bericht", "  order-audit audit   audits the orders and writes the report"));
        return ExitCode.Success;
    }

    private static string NothingWritten(CommandContext context) => context.Text("Es wurde nichts geschrieben.", "Nothing was written.");
}
