namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>One line cut at its tabs. Quotes are text: Amazon documents no quoting, and sends inch marks unescaped.</summary>
internal readonly ref struct ReportRow
{
    private readonly ReadOnlySpan<byte> line;
    private readonly ReadOnlySpan<int> ends;

    /// <param name="ends">Room for the ends of the cells; cells beyond it do not count.</param>
    public ReportRow(ReadOnlySpan<byte> line, Span<int> ends)
    {
        var count = 0;
        var from = 0;
        while (count < ends.Length)
        {
            var length = line[from..].IndexOf((byte)'\t');
            ends[count++] = length < 0 ? line.Length : from + length;
            if (length < 0)
            {
                break;
            }

            from += length + 1;
        }

        this.line = line;
        this.ends = ends[..count];
    }

    public int Cells => ends.Length;

    public bool IsBlank => line.IndexOfAnyExcept((byte)'\t', (byte)' ') < 0;

    /// <summary>The bytes of a cell without blanks around; empty where the row ends before it.</summary>
    public ReadOnlySpan<byte> this[int index]
        => index < 0 || index >= ends.Length ? [] : line[(index == 0 ? 0 : ends[index - 1] + 1)..ends[index]].Trim((byte)' ');
}
