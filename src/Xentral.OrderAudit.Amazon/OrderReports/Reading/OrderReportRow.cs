namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>One row cut at its tabs.</summary>
internal readonly ref struct OrderReportRow
{
    private readonly ReadOnlySpan<byte> line;
    private readonly ReadOnlySpan<int> ends;

    /// <param name="ends">Room for the ends of the cells; what lies beyond is no part of the row.</param>
    public OrderReportRow(ReadOnlySpan<byte> line, Span<int> ends)
    {
        var count = 0;
        var from = 0;
        while (count < ends.Length)
        {
            var length = line[from..].IndexOf((byte)'\t');
            ends[count++] = length < 0 ? line.Length : from + length;
            if (length < 0)
            {
                from = line.Length;
                break;
            }

            from += length + 1;
        }

        this.line = line;
        this.ends = ends[..count];
        // One tab at the end is a habit of some programs; more, or something behind them, are cells.
        var rest = line[Math.Min(from, line.Length)..];
        HasOverflow = rest.IndexOfAnyExcept("\t "u8) >= 0 || rest.Count((byte)'\t') > 0;
    }

    public ReadOnlySpan<byte> Line => line;

    public int Cells => ends.Length;

    /// <summary>There is something beyond the last column, as in no sound row.</summary>
    public bool HasOverflow { get; }

    /// <summary>The bytes of a cell without blanks around; empty where the row ends before it.</summary>
    public ReadOnlySpan<byte> this[int index]
        => index < 0 || index >= ends.Length ? [] : line[StartOf(index)..ends[index]].Trim((byte)' ');

    public int StartOf(int index) => index == 0 ? 0 : ends[index - 1] + 1;

    public int EndOf(int index) => ends[index];
}
