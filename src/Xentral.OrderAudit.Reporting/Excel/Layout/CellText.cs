using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>Text as a cell may hold it: safe, and no longer than Excel allows.</summary>
internal static class CellText
{
    /// <summary>Excel's limit, in UTF-16 code units.</summary>
    public const int MaxLength = 32_767;

    private const string CutMark = " […]";

    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        if (safe.Length <= MaxLength)
        {
            return safe;
        }

        var keep = MaxLength - CutMark.Length;
        if (char.IsHighSurrogate(safe[keep - 1]))
        {
            keep--;
        }

        return string.Concat(safe.AsSpan(0, keep), CutMark);
    }

    /// <param name="written">The text as <see cref="Of"/> returned it.</param>
    public static TextAlteration AlterationOf(string text, string written)
    {
        if (ReferenceEquals(text, written))
        {
            return TextAlteration.None;
        }

        // A replacement character that was there before is the source's own damage, not our repair.
        var repaired = written.AsSpan().Count(SafeText.Replacement) > text.AsSpan().Count(SafeText.Replacement) ? TextAlteration.Repaired : TextAlteration.None;
        return text.Length > MaxLength ? repaired | TextAlteration.Cut : repaired;
    }
}
