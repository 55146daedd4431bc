using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What the merchant does next, step by step, and what the letter leaves out on purpose.</summary>
internal static class CaseChecklist
{
    private static readonly LocalizedText Is = new("ist", "is");
    private static readonly LocalizedText Are = new("sind", "are");

    /// <param name="withOwnWording">The letter is the merchant's own, so nothing was left out of it.</param>
    public static string Of(CaseFacts facts, CaseNames names, bool withOwnWording = false)
    {
        List<string> steps =
        [
            .. Incomplete(facts),
            .. Proof(facts, names),
            .. Places(facts),
            facts.Say(
                "Amazon von sich aus informieren, bevor Amazon nachfragt: in Seller Central unter „Hilfe“ einen Fall eröffnen und den Text aus "
                    + $"{names.LetterText(facts.Format.Language)} einfügen. Derselbe Brief liegt auch auf Englisch bei.",
                "Tell Amazon before Amazon asks: open a case under “Help” in Seller Central and paste the text of "
                    + $"{names.LetterText(facts.Format.Language)}. The same letter is enclosed in German as well."),
            .. Line(facts),
            facts.Say(
                $"Die Nachweise anhängen: {names.Workbook}{(facts.HasProof ? $" und {names.Proof}" : "")}.",
                $"Attach the evidence: {names.Workbook}{(facts.HasProof ? $" and {names.Proof}" : "")}."),
            facts.Say(
                "Die Fallnummer von Amazon hier notieren und in jeder weiteren Nachricht nennen: ______________________",
                "Note Amazon’s case ID here and quote it in every further message: ______________________"),
            .. Shipping(facts),
            facts.Say(
                "Die Nachweise unverändert aufheben. „order-audit verify“ zeigt später, dass sie so sind, wie sie geschrieben wurden. In dieser "
                    + "Checkliste, den Briefen und der Anfrage dürfen Sie schreiben.",
                "Keep the evidence as it is. “order-audit verify” shows later that it is as it was written. You may write in this checklist, the "
                    + "letters and the request."),
        ];
        var title = facts.Say("Checkliste: Ihr Amazon-Fall", "Checklist: your Amazon case");
        return $"{title}\n{new string('=', title.Length)}\n\n"
            + string.Join("\n\n", steps.Index().Select(step => $"[ ] {step.Index + 1}. {step.Item}"))
            + "\n"
            + (withOwnWording ? "" : Omitted(facts));
    }

    /// <summary>The note that stands where the vendor's letter will be.</summary>
    public static string MissingProof(CaseFacts facts, CaseNames names) => facts.Say(
        $"""
        Hier fehlt noch das Bestätigungsschreiben von Xentral.

        1. Öffnen Sie {names.Request} und senden Sie die E-Mail ab. Öffnet sich kein Entwurf, steht derselbe Text in {names.RequestText}.
        2. Sobald die Antwort als PDF da ist, stellen Sie den Fall noch einmal zusammen: order-audit case … --proof DATEI.pdf
           Oder legen Sie das PDF einfach zu Ihrem Fall bei Amazon.
        """,
        $"""
        Xentral’s letter of confirmation is still missing here.

        1. Open {names.Request} and send the e-mail. If no draft opens, {names.RequestText} has the same text.
        2. Once the answer has arrived as a PDF, put the case together again: order-audit case … --proof FILE.pdf
           Or simply add the PDF to your case at Amazon.
        """).ReplaceLineEndings("\n") + "\n";

    private static IEnumerable<string> Incomplete(CaseFacts facts)
    {
        if (!facts.Result.Run.IsComplete)
        {
            yield return facts.Say(
                "Die Prüfung war unvollständig; der Brief sagt das auch. Wenn es nicht eilt: noch einmal prüfen und den Fall neu zusammenstellen.",
                "The audit was incomplete, and the letter says so. If there is time: audit again and put the case together anew.");
        }
    }

    private static IEnumerable<string> Proof(CaseFacts facts, CaseNames names)
    {
        if (!facts.HasProof)
        {
            yield return facts.Say(
                $"Bestätigung des Herstellers anfordern: {names.Request} öffnen und absenden (derselbe Text: {names.RequestText}). Warten Sie nicht "
                    + "darauf; sie lässt sich nachreichen.",
                $"Ask the vendor for its confirmation: open {names.Request} and send it (same text: {names.RequestText}). Do not wait for it; it can "
                    + "be handed in later.");
        }
    }

    private static IEnumerable<string> Places(CaseFacts facts)
    {
        if (facts.Presentation.MerchantName.Length == 0 || facts.Presentation.MerchantToken.Length == 0)
        {
            yield return facts.Say(
                "In Brief und E-Mail die Stellen in [eckigen Klammern] ausfüllen. (Report:MerchantName und Report:MerchantToken in order-audit.json "
                    + "füllen Name und Token beim nächsten Mal.)",
                "Fill in the places in [brackets] in letter and e-mail. (Report:MerchantName and Report:MerchantToken in order-audit.json fill in "
                    + "name and token next time.)");
        }
        else
        {
            yield return facts.Say(
                "Im Brief den Absatz „Was wir tun“ durchsehen: die Stellen in [eckigen Klammern] ausfüllen, streichen, was nicht stimmt.",
                "Go through “What we are doing” in the letter: fill in the places in [brackets], strike out whatever is not true.");
        }
    }

    private static IEnumerable<string> Line(CaseFacts facts)
    {
        if (facts.Vendor.IsCarried)
        {
            yield return facts.Say(
                "Bei Rückfragen dabei bleiben, wenn es stimmt: Die Störung ist vorübergehend und liegt in der Datenübertragung von Amazon zum "
                    + "ERP-System. Der Brief sagt auch, für wie viele Bestellungen das gilt und für wie viele nicht.",
                "If Amazon asks, stay with it as long as it is true: the fault is temporary and lies in the data transfer from Amazon to the ERP "
                    + "system. The letter also says for how many orders this holds and for how many it does not.");
        }
    }

    private static IEnumerable<string> Shipping(CaseFacts facts)
    {
        if (facts.Risk.AtRisk is var waiting and > 0)
        {
            var overdue = facts.Overdue == 0
                ? ""
                : $"; {facts.Format.OfThem(facts.Overdue, waiting, CountedNoun.Order, Is, Are)} {facts.Say("überfällig", "overdue")}";
            yield return facts.Say(
                $"Noch nicht versandte betroffene Bestellungen in Xentral berichtigen und versenden ({facts.Format.Orders(waiting)}{overdue}). Die "
                    + "dringendsten zuerst zeigt die Korrekturliste: order-audit audit … --audience internal",
                $"Correct the affected orders that have not shipped yet in Xentral and ship them ({facts.Format.Orders(waiting)}{overdue}). The "
                    + "correction list shows the most urgent first: order-audit audit … --audience internal");
        }
    }

    private static string Omitted(CaseFacts facts)
    {
        var points = OmittedPoints.Of(facts).ToList();
        if (points.Count == 0)
        {
            return "";
        }

        var title = facts.Say("Was im Brief nicht steht", "What the letter does not say");
        return $"\n{title}\n{new string('-', title.Length)}\n\n"
            + facts.Say(
                "Diese Sätze aus der Vorlage des Herstellers vom August 2023 fehlen, weil die Prüfung sie nicht belegt. Fügen Sie einen nur ein, wenn "
                    + "er stimmt.",
                "These sentences of the vendor’s template of August 2023 are missing because the audit does not support them. Add one only if it is true.")
            + "\n\n"
            + string.Join("\n\n", points.Select(point => facts.Say(
                $"- „{point.Sentence}“\n  Fehlt, weil: {point.Because}.",
                $"- “{point.Sentence}”\n  Missing because: {point.Because}.")))
            + "\n";
    }
}
