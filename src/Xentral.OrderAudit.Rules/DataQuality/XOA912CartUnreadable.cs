using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Carts of the staging table could not be decoded, so they prove nothing.</summary>
public sealed class XOA912CartUnreadable : IRunRule
{
    private const int MostNamed = 5;

    public RuleInfo Info { get; } = new(
        Id: "XOA912",
        Severity: Severity.Info,
        Title: new(De: "Warenkorb nicht lesbar", En: "Cart unreadable"),
        Message: new(
            De: "In Xentrals Zwischentabelle sind Warenkörbe betroffener Bestellungen nicht lesbar, Anzahl {detail}.",
            En: "In Xentral’s staging table, carts of affected orders cannot be read, namely {detail}."),
        Advice: new(
            De: "Nennen Sie dem Support diese Nummern: Leere oder beschädigte Warenkörbe sind selbst ein Zeichen für einen Fehler bei der Übertragung.",
            En: "Name these numbers to support: empty or damaged carts are themselves a sign of a faulty transfer."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(RunFacts run)
    {
        if (run.UnreadableCarts.Count == 0)
        {
            return [];
        }

        var count = run.UnreadableCarts.Count.ToString(CultureInfo.InvariantCulture);
        var numbers = string.Join(", ", run.UnreadableCarts.Take(MostNamed)) + (run.UnreadableCarts.Count > MostNamed ? " …" : "");

        return [Finding.Of(Info) with { Detail = new($"{count}: {numbers}", $"{count}: {numbers}") }];
    }
}
