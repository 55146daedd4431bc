namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>
/// Notices rows torn apart by a line break in a text: a row that is too short, and after it a line that begins with no order number.
/// A short row alone is none: editors drop tabs at the end.
/// </summary>
internal sealed class TornRows
{
    private string? shortRow;

    /// <param name="number">The order of this row; <see langword="null"/> when it has none.</param>
    /// <returns>The order whose row goes on in this line; <see langword="null"/> when there is none.</returns>
    public string? Look(string? number, bool isShort)
    {
        var torn = number is null ? shortRow : null;
        shortRow = isShort ? number ?? shortRow : null;
        return torn;
    }
}
