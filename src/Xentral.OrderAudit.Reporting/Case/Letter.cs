using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>A letter ready to be pasted or printed.</summary>
internal sealed record Letter(Language Language, string Subject, IReadOnlyList<LetterParagraph> Paragraphs)
{
    public string AsText()
    {
        var heading = Subject.Length > 0 ? $"{(Language == Language.German ? "Betreff" : "Subject")}: {Subject}\n\n" : "";
        return heading + string.Join("\n", Paragraphs.Index().Select(paragraph => Line(paragraph.Item, paragraph.Index))) + "\n";
    }

    // A blank line between paragraphs, none inside a list.
    private string Line(LetterParagraph paragraph, int index)
    {
        var text = paragraph.IsListItem ? $"- {paragraph.Text}" : paragraph.Text;
        var next = index + 1 < Paragraphs.Count ? Paragraphs[index + 1] : null;
        return next is null || paragraph.IsTight || (paragraph.IsListItem && next.IsListItem) ? text : text + "\n";
    }
}
