using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>Leads a merchant through the setup, question by question.</summary>
internal sealed class SetupWizard(CommandContext context, SetupDraft draft, Questions questions, SetupTrial trial)
{
    /// <returns>Where secrets are to go; <see langword="null"/> when the merchant decided not to write anything.</returns>
    public async Task<SecretStorage?> RunAsync(SecretStorage? given, CancellationToken cancellationToken)
    {
        Say("Einrichtung von Xentral Order Audit", "Setting up Xentral Order Audit");
        Say("Die Eingabetaste übernimmt, was in [Klammern] steht. Strg+C bricht ab, ohne etwas zu schreiben.",
            "Enter takes what stands in [brackets]. Ctrl+C ends without writing anything.");

        foreach (var part in await PartsAsync())
        {
            context.Io.Out.WriteLine();
            await part.AskAsync(cancellationToken);
        }

        var storage = given ?? await StorageAsync();
        context.Io.Out.WriteLine();
        Say("Geschrieben wird:", "To be written:");
        foreach (var file in new SetupFile(draft, storage).Files)
        {
            context.Io.Out.WriteLine($"  {file}{(File.Exists(file) ? context.Text(" (wird ersetzt)", " (is replaced)") : "")}");
        }

        return await questions.ConfirmAsync(context.Text("So speichern?", "Save this?")) ? storage : null;
    }

    private async Task<IReadOnlyList<SetupPart>> PartsAsync()
    {
        SetupPart[] parts =
        [
            new AmazonLoginPart(context, draft, questions, trial),
            new MarketplacesPart(context, draft, questions, trial),
            new XentralPart(context, draft, questions, trial),
            new ReportPart(context, draft, questions),
        ];
        if (!draft.Exists)
        {
            return parts;
        }

        context.Io.Out.WriteLine();
        Say($"{draft.Path} gibt es schon.", $"{draft.Path} exists already.");
        Say("Was möchten Sie ändern?", "What do you want to change?");
        var chosen = await questions.ChooseAsync(
            context.Text("Nummer", "Number"), [.. parts.Select(part => part.Title), context.Text("Alles der Reihe nach", "Everything in turn")]);
        return chosen < parts.Length ? [parts[chosen]] : parts;
    }

    private async Task<SecretStorage> StorageAsync()
    {
        if (!SecretKeys.All.Any(key => draft.Answers.GetValueOrDefault(key) is { Length: > 0 }))
        {
            return SecretStorage.Files;
        }

        context.Io.Out.WriteLine();
        Say("Wohin mit Kennwort, Client-Secret und Refresh-Token?", "Where shall password, client secret and refresh token go?");
        var chosen = await questions.ChooseAsync(
            context.Text("Nummer", "Number"),
            context.Text("In Dateien, die nur Sie lesen können", "Into files only you can read"),
            context.Text("Nirgendhin: Ich setze Umgebungsvariablen", "Nowhere: I set environment variables"));
        return chosen == 0 ? SecretStorage.Files : SecretStorage.Environment;
    }

    private void Say(string de, string en) => WrappedText.Write(context.Io.Out, context.Io.OutWidth, context.Text(de, en));
}
