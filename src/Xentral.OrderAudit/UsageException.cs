using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit;

/// <summary>The program was called or configured wrongly. Carries every problem at once.</summary>
public class UsageException(IReadOnlyList<LocalizedText> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.En)))
{
    public UsageException(LocalizedText problem)
        : this([problem])
    {
    }

    public IReadOnlyList<LocalizedText> Problems { get; } = problems;

    public static UsageException WithoutLatest() => new(new LocalizedText(
        "Hier ist keine Prüfung aufgehoben, oder sie ist älter als 30 Tage. Prüfen Sie mit order-audit audit, oder nennen Sie eine Ergebnisdatei "
            + "(audit --json).",
        "No audit is kept here, or it is older than 30 days. Audit with order-audit audit, or name a result file (audit --json)."));

    /// <param name="option">What goes on from an earlier run.</param>
    public static UsageException WithoutHistory(string option) => new(new LocalizedText(
        $"{option} braucht die Aufzeichnung früherer Läufe. Setzen Sie History:KeepDays auf mehr als 0.",
        $"{option} needs the record of earlier runs. Set History:KeepDays to more than 0."));
}
