namespace Xentral.OrderAudit.Reporting.Case;

/// <param name="IsTight">The next paragraph follows without a gap.</param>
internal sealed record LetterParagraph(string Text, bool IsListItem = false, bool IsTight = false)
{
    public static implicit operator LetterParagraph(string text) => new(text);
}
