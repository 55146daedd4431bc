using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Amazon sent orders without name and address lines, so they could not be compared.</summary>
public sealed class XOA901PersonalDataWithheld : IRunRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA901",
        Severity: Severity.Info,
        Title: new(De: "Adressen von Amazon nicht freigegeben", En: "Addresses withheld by Amazon"),
        Message: new(
            De: "Zu {detail} liegt keine Adresse von Amazon vor; ein Vergleich war nicht möglich.",
            En: "There is no address from Amazon for {detail}; nothing could be compared."),
        Advice: new(
            De: "Fehlt sie bei allen Bestellungen, geben Sie der App erst die Rolle „Direktversand an Verbraucher“ und autorisieren Sie sie dann neu. "
                + "Fehlt sie nur bei einzelnen, wiederholen Sie die Prüfung später: Amazon liefert manche Adressen nach. "
                + "Bei einer Prüfung mit Dateien geben Sie auch den Bestellbericht mit Adressen an.",
            En: "If it is missing from all orders, first give the app the role “Direct-to-Consumer Shipping”, then authorise it again. "
                + "If only from some, repeat the audit later: Amazon delivers some addresses late. "
                + "When auditing files, name the order report that holds the addresses as well."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(RunFacts run)
    {
        var withheld = run.Coverage.ByReason.GetValueOrDefault(NotCheckableReason.Withheld);
        if (withheld == 0)
        {
            return [];
        }

        return
        [
            Finding.Of(Info) with
            {
                Detail = LocalFormat.OrdersInBoth(withheld),
            },
        ];
    }
}
