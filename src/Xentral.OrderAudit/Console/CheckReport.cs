using Spectre.Console;
using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Check lines for people: as they come, each on a line of its own, wrapped only on a terminal.</summary>
internal sealed class CheckReport(AppIo io, Language language)
{
    private const int StateWidth = 10;
    private const int TitleWidth = 18;

    private readonly IAnsiConsole console = Terminal.Of(io.Out, io.OutIsTerminal);

    public void Write(CheckLine line)
    {
        var (word, color) = Word(line.Result.State);
        Write(word, color, line.Title.In(language), line.Result.Finding.In(language));
        if (line.Result.Advice is { } advice)
        {
            Write("", color, "", $"→ {advice.In(language)}");
        }
    }

    /// <param name="audit">The audit that was tried, as it is typed.</param>
    public void Close(CheckVerdict verdict, CheckScope scope, string audit)
    {
        io.Out.WriteLine();
        io.Out.WriteLine(Say(
            $"{verdict.Count(CheckState.Ok)} in Ordnung, {Warnings(verdict)}, {verdict.Count(CheckState.Failed)} Fehler, "
                + $"{verdict.Count(CheckState.NotChecked)} nicht geprüft.",
            $"{verdict.Count(CheckState.Ok)} ok, {Warnings(verdict)}, {verdict.Count(CheckState.Failed)} failed, "
                + $"{verdict.Count(CheckState.NotChecked)} not checked."));
        io.Out.WriteLine((verdict.ExitCode, scope.Offline) switch
        {
            (ExitCode.Success, false) => Say($"Sie können prüfen: {audit}", $"You can audit: {audit}"),
            (ExitCode.Success, true) => Say("Amazon und Xentral wurden nicht gefragt.", "Amazon and Xentral were not asked."),
            (ExitCode.Usage, _) => Say(
                "So würde eine Prüfung nicht gelingen. Geführt einrichten oder ändern: order-audit init",
                "An audit would not work like this. To set up or change with guidance: order-audit init"),
            _ => Say("So würde eine Prüfung nicht gelingen.", "An audit would not work like this."),
        });
    }

    private void Write(string state, Color color, string title, string text)
    {
        if (!io.OutIsTerminal)
        {
            io.Out.WriteLine($"{state,-StateWidth}{title,-TitleWidth}{SafeText.Of(text)}");
            return;
        }

        const int indent = StateWidth + TitleWidth;
        var lines = WrappedText.Lines(SafeText.Of(text), io.OutWidth - indent);
        console.Write(new Text(state.PadRight(StateWidth), new Style(color)));
        io.Out.WriteLine($"{title,-TitleWidth}{lines[0]}");
        lines.Skip(1).ToList().ForEach(line => io.Out.WriteLine(new string(' ', indent) + line));
    }

    private (string Word, Color Color) Word(CheckState state) => state switch
    {
        CheckState.Ok => ("ok", Color.Green),
        CheckState.Warning => (Say("WARNUNG", "WARNING"), Color.Yellow),
        CheckState.Failed => (Say("FEHLER", "FAILED"), Color.Red),
        _ => ("–", Color.Default),
    };

    private string Warnings(CheckVerdict verdict)
        => new LocalFormat(language, TimeZoneInfo.Utc).Counted(verdict.Count(CheckState.Warning), CountedNoun.Warning);

    private string Say(string de, string en) => language == Language.German ? de : en;
}
