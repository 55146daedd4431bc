using System.Text;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Tells an order number from the rest of a row that was torn apart by a line break in somebody's text.</summary>
internal static partial class OrderNumberInText
{
    private const int Longest = 40;
    private const int Length = 19;

    /// <returns>The number, or <see langword="null"/> for a cell that cannot be one. Usual: <c>302-1234567-1234567</c>; multi-channel:
    /// <c>S02-1234567-1234567</c>.</returns>
    public static string? Read(ReadOnlySpan<byte> cell)
    {
        var bare = Bare(cell);
        return IsNumber(bare) ? Encoding.ASCII.GetString(bare) : null;
    }

    public static bool Is(ReadOnlySpan<byte> cell) => IsNumber(Bare(cell));

    /// <summary>All of the cell has the usual shape.</summary>
    public static bool IsUsual(ReadOnlySpan<byte> cell) => cell.Length == Length && cell[3] == '-' && cell[11] == '-' && EndOf(cell) == 0;

    /// <summary>A quick look: hyphens stand as far apart as in a number.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> cell)
    {
        for (var at = 3; at + 15 < cell.Length; at++)
        {
            if (cell[at] == '-' && cell[at + 8] == '-')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Something in the text has the usual shape.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text) => text.Count((byte)'-') > 1 && Usual().IsMatch(Encoding.Latin1.GetString(text));

    /// <summary>Every different number of the usual shape in the text.</summary>
    public static IReadOnlyList<string> AllIn(ReadOnlySpan<byte> text)
        => [.. Usual().Matches(Encoding.Latin1.GetString(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>A second row's number at the end of a cell, where two files were joined without a line end between.</summary>
    /// <returns>Where it begins; -1 when there is none.</returns>
    public static int EndOf(ReadOnlySpan<byte> cell)
        => cell.Length >= Length && Usual().IsMatch(Encoding.Latin1.GetString(cell[^Length..])) ? cell.Length - Length : -1;

    // Spreadsheets guard numbers: ="302-1234567-1234567", '302-1234567-1234567.
    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell)
    {
        while (cell.Length > 0 && !char.IsAsciiLetterOrDigit((char)cell[0]))
        {
            cell = cell[1..];
        }

        while (cell.Length > 0 && !char.IsAsciiLetterOrDigit((char)cell[^1]))
        {
            cell = cell[..^1];
        }

        return cell;
    }

    private static bool IsNumber(ReadOnlySpan<byte> cell)
    {
        var hasDigit = false;
        var hasHyphen = false;
        foreach (var letter in cell)
        {
            hasDigit |= char.IsAsciiDigit((char)letter);
            hasHyphen |= letter == '-';
            if (letter != '-' && !char.IsAsciiLetterOrDigit((char)letter))
            {
                return false;
            }
        }

        return cell.Length <= Longest && hasDigit && hasHyphen;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z-])[0-9A-Z][0-9]{2}-[0-9]{7}-[0-9]{7}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
