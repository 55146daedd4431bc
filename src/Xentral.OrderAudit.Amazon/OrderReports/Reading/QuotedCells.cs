namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// Takes away the quotes that spreadsheet programs put around cells. Amazon itself quotes nothing and sends inch marks as they are, so a quote counts
/// only where one opens a cell and one closes it.
/// </summary>
internal static class QuotedCells
{
    private const byte Quote = (byte)'"';
    private const byte Tab = (byte)'\t';

    public static bool MayBeIn(ReadOnlySpan<byte> line) => line.Length > 0 && (line[0] == Quote || line.IndexOf("\t\""u8) >= 0);

    /// <param name="line">A row, with its line breaks turned into blanks.</param>
    /// <param name="plain">Takes the row without quotes; tabs inside of them become blanks. As long as <paramref name="line"/> at most.</param>
    /// <param name="cells">How many cells it has then.</param>
    /// <returns>How much of <paramref name="plain"/> is used; -1 when a quote that opened a cell is never closed.</returns>
    public static int Remove(ReadOnlySpan<byte> line, Span<byte> plain, out int cells)
    {
        cells = 1;
        var (from, to) = (0, 0);
        while (true)
        {
            if (from < line.Length && line[from] == Quote && ClosingOf(line, from) is var close && close != NotQuoted)
            {
                if (close < 0)
                {
                    return -1;
                }

                for (var at = from + 1; at < close; at++)
                {
                    // Two quotes stand for one.
                    at += line[at] == Quote ? 1 : 0;
                    plain[to++] = line[at] == Tab ? (byte)' ' : line[at];
                }

                from = close + 1;
            }
            else
            {
                var length = line[from..].IndexOf(Tab);
                var cell = length < 0 ? line[from..] : line.Slice(from, length);
                cell.CopyTo(plain[to..]);
                (from, to) = (from + cell.Length, to + cell.Length);
            }

            if (from >= line.Length)
            {
                return to;
            }

            plain[to++] = Tab;
            from++;
            cells++;
        }
    }

    private const int NotQuoted = -2;

    /// <summary>Where the cell's closing quote stands; -1 when there is none, -2 when the first quote is only a letter: <c>"Zum 7" Brunnen</c>.</summary>
    private static int ClosingOf(ReadOnlySpan<byte> line, int open)
    {
        for (var at = open + 1; at < line.Length; at++)
        {
            if (line[at] != Quote)
            {
                continue;
            }

            if (at + 1 < line.Length && line[at + 1] == Quote)
            {
                at++;
                continue;
            }

            return at + 1 == line.Length || line[at + 1] == Tab ? at : NotQuoted;
        }

        return -1;
    }
}
