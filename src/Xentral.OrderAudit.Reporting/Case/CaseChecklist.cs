namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What the merchant does next, step by step.</summary>
internal static class CaseChecklist
{
    public static string Of(CaseFacts facts, CaseNames names)
    {
        List<string> steps =
        [
            .. Incomplete(facts),
            .. Proof(facts, names),
            facts.Say(
                $"Amazon von sich aus informieren, bevor Amazon nachfragt: in Seller Central unter „Hilfe“ einen Fall eröffnen und den Text aus {names.LetterText(facts.Format.Language)} einfügen. Derselbe Brief liegt auch auf Englisch bei.",
                $"Tell Amazon proactively, before Amazon asks: open a case under “Help” in Seller Central and paste the text of {names.LetterText(facts.Format.Language)}. The same letter is enclosed in German as well."),
            facts.Say(
                "Dabei bleiben: Die Störung ist vorübergehend, und sie liegt in der Datenübertragung von Amazon zum ERP-System. So steht es auch im Brief.",
                "Stay with it: the fault is temporary, and it lies in the data transfer from Amazon to the ERP system. The letter says the same."),
            facts.Say(
                $"Die Nachweise anhängen: {names.Workbook}{(facts.HasProof ? $" und {names.Proof}" : "")}.",
                $"Enclose the proof: {names.Workbook}{(facts.HasProof ? $" and {names.Proof}" : "")}."),
            facts.Say(
                "Die Fallnummer von Amazon hier notieren und in jeder weiteren Nachricht nennen: ______________________",
                "Note Amazon’s case id here and give it in every further message: ______________________"),
            .. Shipping(facts),
            facts.Say(
                "Diesen Ordner unverändert aufheben. „order-audit verify“ zeigt später, dass nichts daran geändert wurde.",
                "Keep this folder as it is. “order-audit verify” shows later that nothing in it was changed."),
        ];
        var title = facts.Say("Checkliste: Ihr Amazon-Fall", "Checklist: your Amazon case");
        return $"{title}\n{new string('=', title.Length)}\n\n"
            + string.Join("\n\n", steps.Index().Select(step => $"[ ] {step.Index + 1}. {step.Item}"))
            + "\n";
    }

    /// <summary>The note that stands where the vendor's letter will be.</summary>
    public static string MissingProof(CaseFacts facts, CaseNames names) => facts.Say(
        $"""
        Hier fehlt noch das Bestätigungsschreiben von Xentral.

        1. Öffnen Sie {names.Request} und senden Sie die E-Mail ab.
        2. Sobald die Antwort als PDF da ist, stellen Sie den Fall noch einmal zusammen: order-audit case … --proof DATEI.pdf
           Oder legen Sie das PDF einfach zu Ihrem Fall bei Amazon.
        """,
        $"""
        Xentral’s letter of confirmation is still missing here.

        1. Open {names.Request} and send the e-mail.
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
                $"Bestätigung des Herstellers anfordern: {names.Request} öffnen und absenden. Warten Sie nicht darauf; sie lässt sich nachreichen.",
                $"Ask the vendor for its confirmation: open {names.Request} and send it. Do not wait for it; it can be handed in later.");
        }

        if (facts.Presentation.MerchantName.Length == 0 || facts.Presentation.MerchantToken.Length == 0)
        {
            yield return facts.Say(
                "In Brief und E-Mail die Stellen in [eckigen Klammern] ausfüllen. (Report:MerchantName und Report:MerchantToken in order-audit.json füllen sie beim nächsten Mal.)",
                "Fill in the places in [brackets] in letter and e-mail. (Report:MerchantName and Report:MerchantToken in order-audit.json fill them next time.)");
        }
    }

    private static IEnumerable<string> Shipping(CaseFacts facts)
    {
        if (facts.Risk.AtRisk > 0)
        {
            yield return facts.Say(
                $"Die betroffenen Bestellungen, die noch nicht versandt sind, in Xentral berichtigen und versenden, die überfälligen zuerst ({facts.Orders(facts.Risk.AtRisk)}, davon überfällig: {facts.Format.Count(facts.Overdue)}): Blatt „Versandrisiko“ im Prüfbericht.",
                $"Correct the affected orders that are not shipped yet in Xentral and ship them, the overdue ones first ({facts.Orders(facts.Risk.AtRisk)}, overdue: {facts.Format.Count(facts.Overdue)}): sheet “Shipping risk” of the audit report.");
        }
    }
}
