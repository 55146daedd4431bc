using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>Where a report comes from: run, program, rules, sources with what was read of each and its checksum.</summary>
internal static class Provenance
{
    public static IEnumerable<(string Term, string Text)> Of(ReportContext report)
    {
        var run = report.Result.Run;
        yield return (report.Words.RunId, run.Id);
        yield return (report.Say("Durchgeführt", "Carried out"), report.Say(
            $"vom {report.Format.Moment(run.StartedAt)} bis {report.Format.Moment(run.FinishedAt)} ({report.Format.ZoneName})",
            $"from {report.Format.Moment(run.StartedAt)} to {report.Format.Moment(run.FinishedAt)} ({report.Format.ZoneName})"));
        yield return (report.Say("Programm", "Program"), $"Xentral Order Audit {run.ToolVersion}");
        if (run.RuleSet.Length > 0)
        {
            yield return (report.Say("Regelwerk", "Rule set"), report.Say(
                $"{run.RuleSet} (gleiche Kennung: dieselben Regeln mit denselben Schweregraden)",
                $"{run.RuleSet} (the same id stands for the same rules with the same severities)"));
        }

        foreach (var source in run.Sources)
        {
            yield return (report.Say("Quelle", "Source"), report.Say(source));
        }

        foreach (var reading in run.Readings)
        {
            yield return (
                reading.Source == AuditSource.Amazon
                    ? report.Say("Von Amazon gelesen", "Read from Amazon")
                    : report.Say("Aus Xentral gelesen", "Read from Xentral"),
                $"{report.Format.Counted(reading.Rows, reading.Source == AuditSource.Amazon ? CountedNoun.Order : CountedNoun.ErpOrder)}; SHA-256 "
                    + $"{reading.Sha256}");
        }
    }
}
