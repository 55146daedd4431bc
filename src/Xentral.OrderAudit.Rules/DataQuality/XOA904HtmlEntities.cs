using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>HTML spellings such as <c>&amp;uuml;</c> are stored in place of letters.</summary>
public sealed class XOA904HtmlEntities : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA904",
        Severity: Severity.Info,
        Title: new(De: "HTML-Zeichen gespeichert", En: "HTML entities stored"),
        Message: new(
            De: "Im Feld {field} stehen HTML-Zeichen: „{xentral}“.",
            En: "The {field} field holds HTML entities: “{xentral}”."),
        Advice: new(
            De: "Xentral zeigt solche Zeichen richtig an; prüfen Sie, ob auch Ihr Paketdienst sie richtig bekommt.",
            En: "Xentral displays them correctly; check that your carrier receives them correctly too."),
        Remedy: Remedy.Merchant);

    protected override bool IsDamaged(in ComparedText text) => HtmlEntities.AreIn(text.Erp);

    protected override Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => addresses.IsAmazonReduced ? null : Info.Severity;
}
