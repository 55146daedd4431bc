using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The letter to Amazon's support. Every sentence about orders rests on a figure of the audit; what was not found is not said.</summary>
internal static class AmazonLetter
{
    public static Letter Of(CaseFacts facts) => new(
        facts.Format.Language,
        facts.Say(
            $"Vorübergehende Störung der Datenübertragung: {facts.Orders(facts.Affected)} betroffen (Händlertoken {facts.MerchantToken})",
            $"Temporary fault in the data transfer: {facts.Orders(facts.Affected)} affected (merchant token {facts.MerchantToken})"),
        [
            facts.Say("Guten Tag,", "Dear Sir or Madam,"),
            Opening(facts),
            Effects(facts),
            facts.Say(
                $"Wir haben die Bestellungen vom {facts.Format.Day(facts.Result.Run.Window.EffectiveSince)} bis {facts.Format.Day(facts.Result.Run.Window.Until)}{facts.Result.Run.Window.Remark().De} geprüft, {facts.Result.Run.Window.OrdersFrom().De}, und die Lieferadressen bei Amazon mit denen in Xentral verglichen (Prüflauf {facts.Result.Run.Id}). Das Ergebnis:",
                $"We audited the orders from {facts.Format.Day(facts.Result.Run.Window.EffectiveSince)} to {facts.Format.Day(facts.Result.Run.Window.Until)}{facts.Result.Run.Window.Remark().En} {facts.Result.Run.Window.OrdersFrom().En}, and compared the delivery addresses at Amazon with those in Xentral (audit run {facts.Result.Run.Id}). The result:"),
            .. Figures(facts).Select(figure => new LetterParagraph(figure, IsListItem: true)),
            facts.Say(
                "Die Störung ist vorübergehend und liegt in der Datenübertragung von Amazon zum ERP-System. Wir arbeiten zusammen mit der Xentral ERP Software GmbH daran, sie zu beheben; der Hersteller steht dazu mit Amazon in Verbindung.",
                "The fault is temporary and lies in the data transfer from Amazon to the ERP system. We are working with Xentral ERP Software GmbH to remedy it; the vendor is in contact with Amazon about it."),
            facts.Say(
                "Bitte berücksichtigen Sie das bei der Bewertung unserer Verkäuferleistung, und nennen Sie uns die Fallnummer zu dieser Nachricht.",
                "Please take this into account when rating our seller performance, and let us know the case id of this message."),
            Enclosures(facts),
            facts.Say("Vielen Dank für Ihre Unterstützung.", "Thank you for your support."),
            new(facts.Say("Mit freundlichen Grüßen", "Kind regards"), IsTight: true),
            facts.Merchant,
        ]);

    /// <summary>What is enclosed, as a sentence.</summary>
    public static string Enclosures(CaseFacts facts) => facts.HasProof
        ? facts.Say(
            "Beigefügt sind das Bestätigungsschreiben des Herstellers und unser Prüfbericht mit jeder betroffenen Bestellung.",
            "Enclosed are the vendor’s letter of confirmation and our audit report listing every affected order.")
        : facts.Say(
            "Beigefügt ist unser Prüfbericht mit jeder betroffenen Bestellung. Das Bestätigungsschreiben des Herstellers reichen wir nach.",
            "Enclosed is our audit report listing every affected order. We will hand in the vendor’s letter of confirmation later.");

    private static string Opening(CaseFacts facts) => facts.Say(
        "es gibt derzeit vorübergehende Schwierigkeiten mit unserem ERP-System Xentral, die unsere Auftragsabwicklung beeinträchtigen.",
        "There are at present temporary difficulties with our ERP system Xentral that affect the handling of our orders.");

    private static string Effects(CaseFacts facts)
    {
        var what = facts.WithBadAddress > 0
            ? facts.Say(
                $"{facts.Since} werden Daten, vor allem Adressen, über die Amazon-API nicht zuverlässig übertragen. Dadurch sind Lieferadressen in Xentral unvollständig oder ungültig.",
                $"{facts.Since}, data, above all addresses, has not been transferred reliably over the Amazon API. As a result, delivery addresses in Xentral are incomplete or invalid.")
            : facts.Say(
                $"{facts.Since} werden Bestellungen über die Amazon-API nicht zuverlässig übertragen.",
                $"{facts.Since}, orders have not been transferred reliably over the Amazon API.");
        return facts.Overdue + facts.ShippedLate > 0
            ? what + facts.Say(" Einige Bestellungen konnten wir deshalb nicht rechtzeitig bearbeiten.", " For this reason we could not process some orders in time.")
            : what;
    }

    private static IEnumerable<string> Figures(CaseFacts facts)
    {
        var coverage = facts.Result.Coverage;
        var span = facts.FirstDay.Length == 0 ? "."
            : facts.FirstDay == facts.LastDay ? facts.Say($", gekauft am {facts.FirstDay}.", $", purchased on {facts.FirstDay}.")
            : facts.Say($", gekauft vom {facts.FirstDay} bis zum {facts.LastDay}.", $", purchased from {facts.FirstDay} to {facts.LastDay}.");
        yield return facts.Say(
            $"Betroffen: {facts.Format.Count(facts.Affected)} von {facts.Orders(coverage.Received)}{span}",
            $"Affected: {facts.Format.Count(facts.Affected)} of {facts.Orders(coverage.Received)}{span}");
        foreach (var cause in facts.Causes())
        {
            yield return cause;
        }

        if (facts.Risk.AtRisk > 0)
        {
            var overdue = facts.Overdue == 0 ? "" : facts.Say(
                $"; bei {facts.Format.Count(facts.Overdue)} davon ist die Versandfrist abgelaufen",
                $"; the shipping deadline of {facts.Format.Count(facts.Overdue)} of them has passed");
            yield return facts.Say(
                $"Noch nicht versandt: {facts.Orders(facts.Risk.AtRisk)}{overdue} (Stand {facts.Format.Moment(facts.Result.Run.FinishedAt)}).",
                $"Not shipped yet: {facts.Orders(facts.Risk.AtRisk)}{overdue} (as of {facts.Format.Moment(facts.Result.Run.FinishedAt)}).");
        }

        if (facts.ShippedLate > 0)
        {
            yield return facts.Say($"Zu spät versandt: {facts.Orders(facts.ShippedLate)}.", $"Shipped late: {facts.Orders(facts.ShippedLate)}.");
        }

        if (coverage.NotCheckable > 0)
        {
            yield return facts.Say(
                $"Nicht prüfbar und deshalb hier nicht beurteilt: {facts.Orders(coverage.NotCheckable)}.",
                $"Not checkable and therefore not judged here: {facts.Orders(coverage.NotCheckable)}.");
        }

        foreach (var because in facts.Result.Run.IncompleteBecause)
        {
            yield return facts.Say($"Die Prüfung ist noch nicht vollständig: {because.De}", $"The audit is not complete yet: {because.En}");
        }
    }
}
