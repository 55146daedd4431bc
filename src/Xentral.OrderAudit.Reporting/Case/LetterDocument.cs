using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>A letter for Word: A4, one font, no macros, language set so that its own spelling is not marked as wrong.</summary>
internal static class LetterDocument
{
    // Twentieths of a point: 2.5 cm margins on 21 by 29.7 cm.
    private const int Margin = 1418;
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;

    public static byte[] Of(Letter letter, AuditRun run)
    {
        using var draft = new MemoryStream();
        using (var document = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Styles(letter);
            main.Document = new Document(new Body([.. Paragraphs(letter), Page()]));
            document.PackageProperties.Title = SafeText.Of(letter.Subject);
            document.PackageProperties.Creator = SafeText.Of($"Xentral Order Audit {run.ToolVersion}");
            document.PackageProperties.Created = run.FinishedAt.UtcDateTime;
            document.PackageProperties.Modified = run.FinishedAt.UtcDateTime;
        }

        // The library names parts at random and stamps the time of day; the same case must give the same bytes.
        draft.Position = 0;
        using var written = new MemoryStream();
        WorkbookRewriter.Rewrite(draft, [], written, CancellationToken.None);
        return written.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(Letter letter)
    {
        if (letter.Subject.Length > 0)
        {
            yield return new Paragraph(
                new ParagraphProperties(new SpacingBetweenLines { After = "240" }),
                new Run(new RunProperties(new Bold()), TextOf(letter.Subject)));
        }

        foreach (var paragraph in letter.Paragraphs)
        {
            var properties = new ParagraphProperties(new SpacingBetweenLines { After = paragraph.IsListItem ? "60" : paragraph.IsTight ? "0" : "160" });
            if (paragraph.IsListItem)
            {
                properties.AddChild(new Indentation { Left = "360", Hanging = "240" });
            }

            yield return new Paragraph(properties, new Run(TextOf(paragraph.IsListItem ? $"•  {paragraph.Text}" : paragraph.Text)));
        }
    }

    private static Text TextOf(string text) => new(SafeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static Styles Styles(Letter letter) => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" },
            new FontSize { Val = "22" },
            new Languages { Val = letter.Language == Core.Texts.Language.German ? "de-DE" : "en-GB" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Line = "271", LineRule = LineSpacingRuleValues.Auto }))));

    private static SectionProperties Page() => new(
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 708, Footer = 708, Gutter = 0 });
}
