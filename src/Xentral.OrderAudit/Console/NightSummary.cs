using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>A nightly run in a few lines: for the mail of a scheduler, or for a journal.</summary>
internal sealed class NightSummary(AppIo io, FinishedAudit audit)
{
    private readonly LocalFormat format = new(audit.Presentation.Language, audit.Result.Run.TimeZone);

    public void Write()
    {
        foreach (var line in Lines())
        {
            io.Out.WriteLine(line);
        }
    }

    private IEnumerable<string> Lines()
    {
        var (run, coverage) = (audit.Result.Run, audit.Result.Coverage);
        yield return run.IsComplete
            ? Say($"Prüflauf {run.Id}: vollständig.", $"Audit run {run.Id}: complete.")
            : Say($"Prüflauf {run.Id}: UNVOLLSTÄNDIG.", $"Audit run {run.Id}: INCOMPLETE.");
        foreach (var because in run.IncompleteBecause)
        {
            yield return $"  {because.In(audit.Presentation.Language)}";
        }

        yield return Say(
            $"Bestellungen vom {format.Moment(run.Window.EffectiveSince)} bis {format.Moment(run.Window.Until)}: {format.Count(coverage.Received)}, "
                + $"davon nicht prüfbar: {format.Count(coverage.NotCheckable)}.",
            $"Orders from {format.Moment(run.Window.EffectiveSince)} to {format.Moment(run.Window.Until)}: {format.Count(coverage.Received)}, of "
                + $"which not checkable: {format.Count(coverage.NotCheckable)}.");
        yield return Say($"Betroffen: {format.Count(coverage.Affected)}. ", $"Affected: {format.Count(coverage.Affected)}. ") + Changes();
        yield return Say($"Bericht: {audit.Files.Workbook}", $"Report: {audit.Files.Workbook}");
        if (!audit.IsRemembered)
        {
            yield return Say(
                "Der Lauf ließ sich nicht aufzeichnen; der nächste wiederholt ihn.",
                "The run could not be recorded; the next one repeats it.");
        }
    }

    private string Changes() => audit.Result.Changes switch
    {
        { IsFirst: false } changes => string.Join(
            ", ", changes.Counts().Select(row => $"{row.Name.In(audit.Presentation.Language)}: {format.Count(row.Count)}")) + ".",
        { } => Say("Erster Lauf über diesen Zeitraum.", "First run over this period."),
        null => "",
    };

    private string Say(string de, string en) => audit.Presentation.Language == Language.German ? de : en;
}
