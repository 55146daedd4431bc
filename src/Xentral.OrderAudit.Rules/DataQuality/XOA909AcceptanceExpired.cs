using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>An entry of the accept file is past its last day, so what it covered counts again.</summary>
public sealed class XOA909AcceptanceExpired : IRunRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA909",
        Severity: Severity.Warning,
        Title: new(De: "Ausnahme abgelaufen", En: "Acceptance expired"),
        Message: new(
            De: "Zeile {detail} der Ausnahmedatei ist abgelaufen; der Befund zählt wieder.",
            En: "Line {detail} of the accept file has expired; the finding counts again."),
        Advice: new(
            De: "Prüfen Sie die Bestellung erneut und verlängern Sie die Zeile, oder löschen Sie sie.",
            En: "Check the order again and extend the line, or delete it."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(RunFacts run)
        => run.Accepted.Expired.Select(
            entry => Finding.Of(Info) with { Detail = new($"{entry.Line} ({entry.Order}, {entry.Rule})", $"{entry.Line} ({entry.Order}, {entry.Rule})") });
}
