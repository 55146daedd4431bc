using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Amazon sent orders without name and address lines, so they could not be compared.</summary>
public sealed class XOA901PersonalDataWithheld : IRunRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA901",
        Severity: Severity.Info,
        Title: new(De: "Adressen von Amazon nicht freigegeben", En: "Addresses withheld by Amazon"),
        Message: new(
            De: "Bei {detail} Bestellungen liegt keine Adresse von Amazon vor; sie konnten nicht verglichen werden.",
            En: "For {detail} orders there is no address from Amazon; they could not be compared."),
        Advice: new(
            De: "Beantragen Sie bei Amazon die Rolle für den Direktversand an Verbraucher (personenbezogene Daten), oder geben Sie bei einer Prüfung mit Dateien "
                + "auch den Bestellbericht mit Adressen an, und wiederholen Sie die Prüfung.",
            En: "Ask Amazon for the direct-to-consumer delivery role (personal data), or, when auditing files, name the order report that holds the addresses as well; "
                + "then repeat the audit."));

    public IEnumerable<Finding> Inspect(RunFacts run)
    {
        var withheld = run.Coverage.ByReason.GetValueOrDefault(NotCheckableReason.Withheld);
        if (withheld == 0)
        {
            return [];
        }

        var count = withheld.ToString(CultureInfo.InvariantCulture);
        return [Finding.Of(Info) with { Detail = new(count, count) }];
    }
}
