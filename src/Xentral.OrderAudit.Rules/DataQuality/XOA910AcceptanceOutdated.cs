using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>An entry of the accept file no longer fits the order it names.</summary>
public sealed class XOA910AcceptanceOutdated : IRunRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA910",
        Severity: Severity.Warning,
        Title: new(De: "Ausnahme passt nicht mehr", En: "Acceptance no longer fits"),
        Message: new(
            De: "Zeile {detail} der Ausnahmedatei passt nicht mehr: Adresse oder Befund haben sich seither geändert.",
            En: "Line {detail} of the accept file no longer fits: address or finding have changed since."),
        Advice: new(
            De: "Sehen Sie sich die Bestellung noch einmal an; nehmen Sie sie neu auf (--write-accept) oder löschen Sie die Zeile.",
            En: "Look at the order once more; accept it anew (--write-accept) or delete the line."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(RunFacts run)
        => run.Accepted.Outdated.Select(
            entry => Finding.Of(Info) with { Detail = new($"{entry.Line} ({entry.Order}, {entry.Rule})", $"{entry.Line} ({entry.Order}, {entry.Rule})") });
}
