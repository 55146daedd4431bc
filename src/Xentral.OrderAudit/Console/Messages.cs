using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Tells people on stderr why the program stops. One sentence each; technical details only with <c>--verbose</c>.</summary>
internal sealed class Messages(AppIo io, Language language, bool verbose)
{
    public void Problems(IReadOnlyList<LocalizedText> problems)
    {
        if (problems.Count > 1)
        {
            io.Error.WriteLine(Text($"{problems.Count} Angaben stimmen nicht:", $"{problems.Count} settings are wrong:"));
        }

        foreach (var problem in problems)
        {
            WrappedText.Write(io.Error, io.ErrorWidth, problem.In(language), problems.Count > 1 ? "  • " : "");
        }
    }

    public void SourceUnavailable(SourceUnavailableException exception)
    {
        Write(exception.Problem.In(language));
        Write(exception.Advice.In(language));
        Write(Text("Es wurde nichts geprüft und kein Bericht geschrieben.", "Nothing was audited and no report was written."));
        Details(exception);
    }

    public void Incomplete(AuditRun run)
    {
        foreach (var reason in run.IncompleteBecause)
        {
            Write(Text("UNVOLLSTÄNDIG: ", "INCOMPLETE: ") + reason.In(language));
        }
    }

    public void Cancelled() => io.Error.WriteLine(Text(
        "Abgebrochen, bevor etwas gelesen war. Es gibt keinen Bericht.",
        "Cancelled before anything was read. There is no report."));

    public void InternalError(Exception exception)
    {
        Write(Text(
            $"Im Programm ist ein Fehler aufgetreten ({exception.GetType().Name}). Bitte melden Sie ihn; mit --verbose zeigt das Programm die Einzelheiten.",
            $"The program has a fault ({exception.GetType().Name}). Please report it; --verbose shows the details."));
        Details(exception);
    }

    private void Write(string text) => WrappedText.Write(io.Error, io.ErrorWidth, text);

    private void Details(Exception exception)
    {
        if (verbose)
        {
            io.Error.WriteLine(exception);
        }
    }

    private string Text(string de, string en) => language == Language.German ? de : en;
}
