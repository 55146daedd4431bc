using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>
/// The letter to Amazon's support. It follows the vendor's template of August 2023 point by point as far as the audit carries it; every sentence
/// about orders rests on a figure, and <see cref="OmittedPoints"/> names what is left out.
/// </summary>
internal static class AmazonLetter
{
    public static Letter Of(CaseFacts facts) => new(
        facts.Format.Language,
        Subject(facts),
        [
            facts.Say("Guten Tag,", "Dear Amazon Seller Support,"),
            Opening(facts),
            Method(facts),
            .. CauseSentences.Of(facts).Concat(LetterFigures.Of(facts)).Select(line => new LetterParagraph(line, IsListItem: true)),
            .. OurSide(facts),
            .. VendorSentences.Of(facts).Select(sentence => new LetterParagraph(sentence)),
            OwnMeasures.Of(facts),
            Request(facts),
            Enclosures(facts),
            facts.Say(
                "Für Rückfragen stehen wir Ihnen gern zur Verfügung. Vielen Dank für Ihre Unterstützung.",
                "Please let us know if you have any questions. Thank you for your support."),
            new(facts.Say("Mit freundlichen Grüßen", "Kind regards,"), IsTight: true),
            facts.Merchant,
        ]);

    /// <summary>What is enclosed, as a sentence.</summary>
    public static string Enclosures(CaseFacts facts) => facts switch
    {
        { HasProof: true } => facts.Say(
            "Beigefügt sind das Bestätigungsschreiben des Herstellers und unser Prüfbericht mit jeder betroffenen Bestellung.",
            "We enclose the vendor’s letter of confirmation and our audit report, which lists every affected order."),
        { Vendor.IsCarried: true } => facts.Say(
            "Beigefügt ist unser Prüfbericht mit jeder betroffenen Bestellung. Das Bestätigungsschreiben des Herstellers reichen wir nach, sobald es vorliegt.",
            "We enclose our audit report, which lists every affected order. The vendor’s letter of confirmation will follow as soon as we have it."),
        _ => facts.Say(
            "Beigefügt ist unser Prüfbericht mit jeder betroffenen Bestellung.",
            "We enclose our audit report, which lists every affected order."),
    };

    // "Temporary" is the vendor's word, and heads the letter only where it holds for every order in it.
    private static string Subject(CaseFacts facts)
    {
        var affected = facts.Format.Orders(facts.Affected);
        return facts.Vendor.IsCarried && facts.Vendor.Covered == facts.Affected
            ? facts.Say(
                $"Vorübergehende Störung bei der Übernahme von Bestellungen: {affected} betroffen (Händlertoken {facts.MerchantToken})",
                $"Temporary fault in importing orders: {affected} affected (merchant token {facts.MerchantToken})")
            : facts.Say(
                $"Fehler bei der Übernahme von Bestellungen in unser ERP-System: {affected} betroffen (Händlertoken {facts.MerchantToken})",
                $"Errors importing orders into our ERP system: {affected} affected (merchant token {facts.MerchantToken})");
    }

    private static string Opening(CaseFacts facts)
    {
        var affected = facts.Format.Count(facts.Affected);
        return facts.Say(
            "wir möchten Sie von uns aus informieren: Bei der Übernahme unserer Amazon-Bestellungen in unser ERP-System Xentral treten Fehler auf, "
                + $"die unsere Auftragsabwicklung beeinträchtigen. {facts.Since} {(facts.Affected == 1 ? "ist" : "sind")} {affected} von "
                + $"{facts.Format.Orders(facts.Result.Coverage.Received)} betroffen.",
            "We are writing to let you know that errors are occurring when our Amazon orders are imported into our ERP system, Xentral, and that "
                + $"they affect our order processing. {facts.Since}, {affected} of {facts.Format.Orders(facts.Result.Coverage.Received)} "
                + $"{(facts.Affected == 1 ? "has" : "have")} been affected.");
    }

    private static string Method(CaseFacts facts)
    {
        var run = facts.Result.Run;
        var (from, to) = (facts.Format.Day(run.Window.EffectiveSince), facts.Format.Day(run.Window.Until));
        return facts.Say(
            $"Wir haben die Bestellungen vom {from} bis {to}{run.Window.Remark().De} geprüft, {run.Window.OrdersFrom().De}, und die Lieferadressen bei "
                + $"Amazon mit denen in Xentral verglichen (Prüflauf {run.Id}). Das Ergebnis:",
            $"We audited the orders from {from} to {to}{run.Window.Remark().En} {run.Window.OrdersFrom().En}, comparing the delivery addresses at "
                + $"Amazon with those in Xentral (audit run {run.Id}). These are the results:");
    }

    /// <summary>What speaks against the merchant is said, not sold as Amazon's.</summary>
    private static IEnumerable<LetterParagraph> OurSide(CaseFacts facts)
    {
        if (facts.OnOurSide == 0)
        {
            yield break;
        }

        var (count, all) = (facts.Format.Count(facts.OnOurSide), facts.Format.Count(facts.Affected));
        yield return facts.OnOurSide == facts.Affected
            ? facts.Say(
                $"Die Ursache liegt damit nicht bei Amazon, sondern {Elsewhere(facts)}.",
                $"The cause therefore does not lie with Amazon but {Elsewhere(facts)}.")
            : facts.Say(
                $"Bei {count} dieser {all} Bestellungen liegt die Ursache nicht bei Amazon, sondern {Elsewhere(facts)}.",
                $"For {count} of these {all} orders the cause does not lie with Amazon but {Elsewhere(facts)}.");
    }

    private static string Elsewhere(CaseFacts facts) => facts.CountOf(Origin.ChangedLater) switch
    {
        0 => facts.Say("auf unserer Seite", "on our side"),
        var changed when changed == facts.OnOurSide => facts.Say("in einer späteren Änderung der Bestellung", "in a later change to the order"),
        _ => facts.Say("auf unserer Seite oder in einer späteren Änderung der Bestellung", "on our side, or in a later change to the order"),
    };

    private static string Request(CaseFacts facts) => facts.OnAmazonsSide + facts.Vendor.Covered > 0
        ? facts.Say(
            "Bitte berücksichtigen Sie das bei der Bewertung unserer Verkäuferleistung, und nennen Sie uns die Fallnummer zu dieser Nachricht.",
            "Please take this into account when assessing our seller performance, and let us know the case ID for this message.")
        : facts.Say(
            "Bitte nennen Sie uns die Fallnummer zu dieser Nachricht.",
            "Please let us know the case ID for this message.");
}
