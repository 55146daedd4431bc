namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// The lines of a report with something in them, some of which can be looked at before their turn. A stray CR before the beginning of a row is a line end.
/// </summary>
internal sealed class LineQueue(OrderReportLines lines)
{
    private readonly List<LineBuffer> ahead = [];
    private readonly Stack<LineBuffer> unused = [];

    /// <summary>Tells a line that begins a row of its own.</summary>
    public Func<ReadOnlySpan<byte>, bool> StartsRow { get; set; } = _ => false;

    /// <returns><see langword="null"/> at the end.</returns>
    public LineBuffer? Peek()
    {
        while (ahead.Count == 0)
        {
            if (!lines.TryRead(out var line))
            {
                return null;
            }

            if (line.IndexOfAnyExcept("\t \r\""u8) >= 0)
            {
                Add(line, lines.Number);
            }
        }

        return ahead[0];
    }

    /// <summary>The next line; give it back with <see cref="Return"/>.</summary>
    public LineBuffer? Take()
    {
        var line = Peek();
        if (line is not null)
        {
            ahead.RemoveAt(0);
        }

        return line;
    }

    public void Return(LineBuffer line) => unused.Push(line);

    /// <summary>Puts a part that turned out to be a line of its own before the others.</summary>
    public void PutBack(ReadOnlySpan<byte> line, int number)
    {
        var buffer = unused.TryPop(out var free) ? free : new();
        buffer.Set(line, number);
        ahead.Insert(0, buffer);
    }

    private void Add(ReadOnlySpan<byte> line, int number)
    {
        var at = 0;
        while (line.IndexOf((byte)'\r') >= 0 && (at = NextRow(line, at)) > 0)
        {
            Keep(line[..at], number);
            line = line[(at + 1)..];
            at = 0;
        }

        Keep(line, number);
    }

    private int NextRow(ReadOnlySpan<byte> line, int from)
    {
        for (var at = from; at < line.Length; at++)
        {
            if (line[at] == '\r' && at > 0 && StartsRow(line[(at + 1)..]))
            {
                return at;
            }
        }

        return -1;
    }

    private void Keep(ReadOnlySpan<byte> line, int number)
    {
        var buffer = unused.TryPop(out var free) ? free : new();
        buffer.Set(line, number);
        buffer.Writable.Replace((byte)'\r', (byte)' ');
        ahead.Add(buffer);
    }
}
