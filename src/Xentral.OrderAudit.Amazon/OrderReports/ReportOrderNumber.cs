using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>Tells an order number from the rest of a row that was torn apart by a line break in somebody's text.</summary>
internal static class ReportOrderNumber
{
    private const int Longest = 40;

    /// <returns>The number, or <see langword="null"/> for a cell that cannot be one. Usual: <c>302-1234567-1234567</c>; multi-channel: <c>S02-1234567-1234567</c>.</returns>
    public static string? Read(ReadOnlySpan<byte> cell)
    {
        var hasDigit = false;
        var hasHyphen = false;
        foreach (var letter in cell)
        {
            hasDigit |= char.IsAsciiDigit((char)letter);
            hasHyphen |= letter == '-';
            if (letter != '-' && !char.IsAsciiLetterOrDigit((char)letter))
            {
                return null;
            }
        }

        return cell.Length <= Longest && hasDigit && hasHyphen ? Encoding.ASCII.GetString(cell) : null;
    }
}
