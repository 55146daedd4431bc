using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The points of the vendor's template that this letter does not make, each with the reason, for the merchant alone.</summary>
internal static class OmittedPoints
{
    public static IEnumerable<OmittedPoint> Of(CaseFacts facts)
    {
        if (!facts.Vendor.IsCarried)
        {
            yield return new(facts.Say(VendorSentences.Temporary), Because(facts));
            yield return new(facts.Say(VendorSentences.WorkedOn), Because(facts));
        }

        if (facts.OnAmazonsSide + facts.Vendor.Covered == 0)
        {
            yield return new(
                facts.Say(
                    "Bitte berücksichtigen Sie das bei der Bewertung unserer Verkäuferleistung.",
                    "Please take this into account when assessing our seller performance."),
                facts.Say(
                    "bei keiner betroffenen Bestellung zeigt die Prüfung, dass der Verlust bei Amazon oder auf dem Weg von Amazon geschah",
                    "for none of the affected orders does the audit show that the loss happened at Amazon or on the way from Amazon"));
        }

        if (facts.ShippedLate + facts.Overdue == 0)
        {
            yield return new(
                facts.Say("Einige Bestellungen konnten wir nicht rechtzeitig bearbeiten.", "We could not process some orders in time."),
                facts.Say(
                    "die Prüfung kennt keine betroffene Bestellung, die überfällig ist oder zu spät versandt wurde",
                    "the audit knows of no affected order that is overdue or was shipped late"));
        }

        if (!facts.HasProof)
        {
            yield return new(
                facts.Say("Beigefügt ist das Bestätigungsschreiben des Herstellers.", "We enclose the vendor’s letter of confirmation."),
                facts.Say("es liegt noch nicht bei (--proof)", "it is not enclosed yet (--proof)"));
        }
    }

    private static string Because(CaseFacts facts) => facts.Vendor.Candidates == 0
        ? facts.Say(
            "bei keiner betroffenen Bestellung zeigt die Prüfung eine Adresse, die auf dem Weg von Amazon beschädigt worden sein kann",
            "for none of the affected orders does the audit show an address that may have been damaged on the way from Amazon")
        : facts.Say(
            $"der Hersteller hat das nur zu Käufen vom {facts.Format.Day(VendorIncident.FirstDay)} bis {facts.Format.Day(VendorIncident.LastDay)} "
                + "mitgeteilt. Gilt es auch für Ihre Bestellungen, stellen Sie den Fall mit --vendor-statement oder mit --proof noch einmal zusammen",
            $"the vendor said so only about purchases from {facts.Format.Day(VendorIncident.FirstDay)} to {facts.Format.Day(VendorIncident.LastDay)}. "
                + "If it holds for your orders too, put the case together again with --vendor-statement or --proof");
}
