using System.Net;
using System.Text;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>
/// Reads an order number as people leave it in a field: a tab or line break pasted along, blanks that cannot be seen, a leading <c>#</c>, another dash.
/// Its letters and digits count, and there must be no others: "302-1234567-1234567-1" and "Ersatz 302-…" are other orders.
/// </summary>
public static class TypedNumber
{
    // Three, seven and seven.
    private const int Signs = 17;

    // What a byte order mark, a zero-width and a no-break space become when they are read in the wrong character set;
    // the ERP itself writes the first as a word.
    private static readonly string[] BrokenMarks = ["NONBLOCKINGZERO", "\u00EF\u00BB\u00BF", "\u00E2\u20AC\u2039", "\u00C2\u00A0"];

    /// <summary>The number as Amazon writes it; <see langword="null"/> when the text holds none, or something else beside it.</summary>
    public static OrderNumber? Read(string? text)
    {
        if (text is null || text.Length < Signs)
        {
            return null;
        }

        Span<char> signs = stackalloc char[Signs];
        var count = 0;
        foreach (var letter in Plain(text))
        {
            if (!char.IsLetterOrDigit(letter))
            {
                continue;
            }

            if (!char.IsAscii(letter) || count == Signs)
            {
                return null;
            }

            signs[count++] = letter;
        }

        return count == Signs ? new OrderNumber($"{signs[..3]}-{signs[3..10]}-{signs[10..]}") : null;
    }

    /// <summary>There is no letter and no digit in it, or only the zero that some versions store for "none".</summary>
    public static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text) || text.Trim() is "0" || !Plain(text).Any(char.IsLetterOrDigit);

    private static string Plain(string text)
    {
        var plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        foreach (var mark in Ascii.IsValid(plain) ? BrokenMarks.AsSpan(0, 1) : BrokenMarks)
        {
            plain = plain.Replace(mark, "", StringComparison.Ordinal);
        }

        // Half a surrogate cannot be normalised, and belongs to no number.
        return Ascii.IsValid(plain) ? plain : string.Concat(plain.EnumerateRunes()).Normalize(NormalizationForm.FormKC);
    }
}
