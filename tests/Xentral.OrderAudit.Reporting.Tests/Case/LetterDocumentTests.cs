using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

public sealed class LetterDocumentTests
{
    [Theory]
    [InlineData(Language.German, "de-DE")]
    [InlineData(Language.English, "en-GB")]
    public void Says_the_same_as_the_text_in_its_own_language(Language language, string code)
    {
        var letter = Letter(language);
        using var document = Open(LetterDocument.Of(letter, SampleAudit.Run));

        Assert.Equal(
            letter.Paragraphs.Select(paragraph => paragraph.Text).Prepend(letter.Subject),
            document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText.TrimStart('•', ' ')));
        Assert.Equal(code, document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
    }

    [Fact]
    public void Has_no_validation_error()
    {
        using var document = Open(LetterDocument.Of(Letter(Language.German), SampleAudit.Run));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description));
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes()
        => Assert.Equal(LetterDocument.Of(Letter(Language.German), SampleAudit.Run), LetterDocument.Of(Letter(Language.German), SampleAudit.Run));

    private static Letter Letter(Language language) => AmazonLetter.Of(new CaseFacts(SampleAudit.Incident(), Written.For(language), language, hasProof: true));

    private static WordprocessingDocument Open(byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }
}
