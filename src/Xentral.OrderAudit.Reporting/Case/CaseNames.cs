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

    /// <summary>The same request for those whose mail program does not open drafts.</summary>
    public string RequestText => Say("anfrage-an-xentral.txt", "request-to-xentral.txt");

    public string Proof => Say("bestaetigung-von-xentral.pdf", "confirmation-by-xentral.pdf");

    public string MissingProof => Say("BESTAETIGUNG-FEHLT-NOCH.txt", "CONFIRMATION-STILL-MISSING.txt");

    public string LetterText(Language letter) => $"{Letter(letter)}.txt";

    public string LetterDocument(Language letter) => $"{Letter(letter)}.docx";

    /// <summary>What a merchant ticks off, fills in and sends: meant to be changed, and no evidence.</summary>
    public static IReadOnlySet<string> WorkingPapers { get; } = new[] { Language.German, Language.English }
        .Select(language => new CaseNames(language))
        .SelectMany(names => new[]
        {
            names.Checklist, names.Request, names.RequestText, names.MissingProof,
            names.LetterText(Language.German), names.LetterDocument(Language.German),
            names.LetterText(Language.English), names.LetterDocument(Language.English),
        })
        .ToHashSet(StringComparer.Ordinal);

    private string Letter(Language letter) => letter == Language.German
        ? Say("brief-an-amazon-deutsch", "letter-to-amazon-german")
        : Say("brief-an-amazon-englisch", "letter-to-amazon-english");

    private string Say(string german, string english) => language == Language.German ? german : english;
}
