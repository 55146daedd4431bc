namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// Makes whole rows of lines. A line break in somebody's text, quoted or not, tears a row apart; it is put together again when the parts fill the columns
/// exactly. A row whose parts do not is torn for good.
/// </summary>
internal sealed class RowJoining(LineQueue lines)
{
    // A gift message may have a few.
    private const int MostParts = 100;

    private byte[] plain = [];

    /// <summary>The row read last was torn, and its parts do not fit together.</summary>
    public bool IsTorn { get; private set; }

    /// <param name="columns">How many cells a row has.</param>
    /// <param name="row">Give it back to the queue.</param>
    public bool TryRead(int columns, out LineBuffer row)
    {
        IsTorn = false;
        if (lines.Take() is not { } first)
        {
            row = null!;
            return false;
        }

        row = first;
        var parts = lines.StartsRow(row.Text) ? Join(row, columns) : 0;
        var cells = WithoutQuotes(row, columns);
        IsTorn = parts > 0 && cells != columns;
        return true;
    }

    public static int CellsOf(ReadOnlySpan<byte> line) => line.Count((byte)'\t') + 1;

    /// <returns>How many lines were added.</returns>
    private int Join(LineBuffer row, int columns)
    {
        var parts = 0;
        var cells = CellsOf(row.Text);
        while (parts < MostParts && lines.Peek() is { } next && !lines.StartsRow(next.Text))
        {
            var more = CellsOf(next.Text) - 1;
            var isOpen = cells < columns && IsOpen(row.Text);
            if ((!isOpen && cells + more > columns) || OrderNumberInText.IsIn(next.Text))
            {
                break;
            }

            row.Append(" "u8);
            row.Append(next.Text);
            lines.Return(lines.Take()!);
            cells += more;
            parts++;
        }

        return parts;
    }

    private bool IsOpen(ReadOnlySpan<byte> row) => QuotedCells.MayBeIn(row) && QuotedCells.Remove(row, Room(row.Length), out _) < 0;

    /// <summary>Takes the quotes away where the row fits better without them.</summary>
    private int WithoutQuotes(LineBuffer row, int columns)
    {
        var cells = CellsOf(row.Text);
        if (!QuotedCells.MayBeIn(row.Text))
        {
            return cells;
        }

        var room = Room(row.Text.Length);
        var length = QuotedCells.Remove(row.Text, room, out var unquoted);
        if (length < 0 || (unquoted != columns && cells == columns))
        {
            return cells;
        }

        row.Set(room[..length], row.Number);
        return unquoted;
    }

    private Span<byte> Room(int length)
    {
        if (plain.Length < length)
        {
            plain = new byte[length * 2];
        }

        return plain;
    }
}
