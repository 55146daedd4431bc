using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The files of a case, named in the merchant's language. ASCII only: not every unzip program knows the difference.</summary>
internal sealed class CaseNames(Language language)
{
    // A result file may come from anywhere, its run's name with it.
    public string Folder(string runId) => Say($"amazon-fall-{PlainName.Of(runId)}", $"amazon-case-{PlainName.Of(runId)}");

    public string Checklist => Say("checkliste.txt", "checklist.txt");

    public string Workbook => Say("pruefbericht-amazon.xlsx", "audit-report-amazon.xlsx");

    public string Request => Say("anfrage-an-xentral.eml", "request-to-xentral.eml");

    public string Proof => Say("bestaetigung-von-xentral.pdf", "confirmation-by-xentral.pdf");

    public string MissingProof => Say("BESTAETIGUNG-FEHLT-NOCH.txt", "CONFIRMATION-STILL-MISSING.txt");

    public string LetterText(Language letter) => $"{Letter(letter)}.txt";

    public string LetterDocument(Language letter) => $"{Letter(letter)}.docx";

    private string Letter(Language letter) => letter == Language.German
        ? Say("brief-an-amazon-deutsch", "letter-to-amazon-german")
        : Say("brief-an-amazon-englisch", "letter-to-amazon-english");

    private string Say(string german, string english) => language == Language.German ? german : english;
}
