using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>One reading of a report, row by row. Column names may come again, with another choice of columns even: people join downloads.</summary>
internal sealed class OrderReportRows : IDisposable
{
    private readonly DocumentBytes bytes;
    private readonly string name;
    private readonly LineQueue lines;
    private readonly RowJoining joining;
    private int[] cells = [];
    private int numberPlace;
    private LineBuffer? current;

    /// <exception cref="OrderReportUnusableException">The first line with something in it holds no columns of an order report.</exception>
    /// <exception cref="InvalidDataException">The document is broken.</exception>
    public OrderReportRows(OrderReportDocument document, DocumentHead head)
    {
        name = document.Name;
        bytes = new(document, head);
        try
        {
            lines = new(new(bytes.Content)) { StartsRow = StartsRow };
            joining = new(lines);
            Header = ReadHeader();
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public OrderReportHeader Header { get; private set; }

    /// <summary>The line in which the row read last begins, from 1.</summary>
    public int Line => current?.Number ?? 0;

    /// <summary>The orders the row read last belongs to: one, unless there is a <see cref="Fault"/>.</summary>
    public IReadOnlyList<string> Numbers { get; private set; } = [];

    /// <summary>Why the row read last cannot be understood; <see langword="null"/> for a sound one.</summary>
    public LocalizedText? Fault { get; private set; }

    /// <summary>The next row with something in it.</summary>
    /// <param name="row">Valid until the next call.</param>
    public bool TryRead(out OrderReportRow row)
    {
        while (true)
        {
            if (current is not null)
            {
                lines.Return(current);
                current = null;
            }

            if (lines.Peek() is { } next && !HasNumber(next.Text) && OrderReportHeader.IsOne(next.Text))
            {
                Header = ReadHeader();
                continue;
            }

            if (!joining.TryRead(Header.Columns, out var joined))
            {
                row = default;
                return false;
            }

            current = joined;
            row = Cut();
            if (!Judge(row))
            {
                continue;
            }

            return true;
        }
    }

    /// <inheritdoc cref="DocumentBytes.FinishHash"/>
    public string FinishHash() => bytes.FinishHash();

    public void Dispose() => bytes.Dispose();

    private OrderReportHeader ReadHeader()
    {
        using var line = new Borrowed(lines);
        var header = OrderReportHeader.Read(name, line.Text);
        cells = new int[header.Columns];
        numberPlace = header.PlaceOf(OrderReportColumn.OrderId);
        return header;
    }

    private bool StartsRow(ReadOnlySpan<byte> line) => HasNumber(line) || OrderReportHeader.IsOne(line);

    private bool HasNumber(ReadOnlySpan<byte> line)
    {
        var from = 0;
        for (var place = 0; place < numberPlace; place++)
        {
            var length = line[from..].IndexOf((byte)'\t');
            if (length < 0)
            {
                return false;
            }

            from += length + 1;
        }

        var end = line[from..].IndexOf((byte)'\t');
        return OrderNumberInText.Is(end < 0 ? line[from..] : line.Slice(from, end));
    }

    /// <summary>The row in cells. Where two files were joined without a line end between, the second one's first line goes back.</summary>
    private OrderReportRow Cut()
    {
        var row = new OrderReportRow(current!.Text, cells);
        if (!row.HasOverflow)
        {
            return row;
        }

        var last = row.Cells - 1;
        var glued = GluedAt(row[last], current.Text[row.StartOf(last)..]);
        if (glued < 0)
        {
            return row;
        }

        var at = row.EndOf(last) - glued;
        lines.PutBack(current.Text[at..], current.Number);
        current.Cut(at);
        return new OrderReportRow(current.Text, cells);
    }

    /// <returns>How many bytes at the end of the cell begin a line of their own; -1 for none.</returns>
    private int GluedAt(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> rest)
        => OrderReportHeader.GluedTo(cell, rest) is > 0 and var heading ? heading
            : numberPlace == 0 && OrderNumberInText.EndOf(cell) is >= 0 and var number ? cell.Length - number
            : -1;

    /// <returns><see langword="false"/> for a row that says nothing of its own: a further item of the order before it.</returns>
    private bool Judge(in OrderReportRow row)
    {
        (Numbers, Fault) = ([], null);

        // Other shapes occur, but beside a number of the usual one they are a damaged one.
        var mayBeNumber = OrderNumberInText.IsUsual(row[numberPlace]) || !OrderNumberInText.IsIn(row.Line);
        if (mayBeNumber && OrderNumberInText.Read(row[numberPlace]) is { } number)
        {
            Numbers = [number];
            if (joining.IsTorn)
            {
                Fault = RowFaults.Torn;
            }
            else if (row.HasOverflow)
            {
                Fault = RowFaults.TooManyCells(Header.Columns);
                Numbers = [number, .. OrderNumberInText.AllIn(row.Line).Where(other => other != number)];
            }
            else if (SecondNumberIn(row, number) is { } second)
            {
                Fault = RowFaults.TwoNumbers;
                Numbers = [number, second];
            }

            return true;
        }

        if (row[numberPlace].Length == 0 && row.Cells > 1 && !row.HasOverflow && Header.IsSilentOnOrder(row) && !OrderNumberInText.IsIn(row.Line))
        {
            return false;
        }

        Numbers = OrderNumberInText.AllIn(row.Line);
        Fault = row[numberPlace].Length == 0 ? RowFaults.WithoutNumber : RowFaults.NoNumber(row[numberPlace]);
        return true;
    }

    /// <summary>The number of another order in a column that is none for such: two rows have grown together.</summary>
    private string? SecondNumberIn(in OrderReportRow row, string number)
    {
        for (var place = 0; place < row.Cells; place++)
        {
            if (place != numberPlace && OrderNumberInText.MayBeIn(row[place]) && !Header.MayHoldOtherNumbers(place)
                && OrderNumberInText.AllIn(row[place]).FirstOrDefault(other => other != number) is { } second)
            {
                return second;
            }
        }

        return null;
    }

    /// <summary>The next line, given back at once.</summary>
    private readonly ref struct Borrowed
    {
        private readonly LineQueue queue;
        private readonly LineBuffer? line;

        public Borrowed(LineQueue queue)
        {
            this.queue = queue;
            line = queue.Take();
        }

        public ReadOnlySpan<byte> Text => line is null ? [] : line.Text;

        public void Dispose()
        {
            if (line is not null)
            {
                queue.Return(line);
            }
        }
    }
}
