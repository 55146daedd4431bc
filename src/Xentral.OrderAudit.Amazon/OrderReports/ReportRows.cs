namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>One reading of a report, row by row.</summary>
internal sealed class ReportRows : IDisposable
{
    private readonly DocumentBytes bytes;
    private readonly ReportLines lines;
    private readonly TornRows tears = new();
    private readonly int[] cells;
    private readonly int numberPlace;

    /// <exception cref="OrderReportUnusableException">The first line holds no columns of an order report.</exception>
    /// <exception cref="InvalidDataException">The document is broken.</exception>
    public ReportRows(OrderReportDocument document, DocumentHead head)
    {
        bytes = new(document, head);
        try
        {
            lines = new(bytes.Content);
            lines.TryRead(out var names);
            Header = ReportHeader.Read(document.Name, names);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }

        cells = new int[Header.Columns];
        numberPlace = Header.PlaceOf(ReportColumn.OrderId);
    }

    public ReportHeader Header { get; }

    /// <summary>The line of the row read last, from 1; the column names are line 1.</summary>
    public int Line => lines.Number;

    /// <summary>The order of the row read last; <see langword="null"/> when it names none.</summary>
    public string? Number { get; private set; }

    /// <summary>The order whose row goes on in the row read last, because a line break tore it; <see langword="null"/> when there is none.</summary>
    public string? TornOrder { get; private set; }

    /// <summary>The next row with something in it.</summary>
    /// <param name="row">Valid until the next call.</param>
    /// <param name="line">The row as it stands.</param>
    public bool TryRead(out ReportRow row, out ReadOnlySpan<byte> line)
    {
        while (lines.TryRead(out line))
        {
            row = new ReportRow(line, cells);
            if (!row.IsBlank)
            {
                Number = ReportOrderNumber.Read(row[numberPlace]);
                TornOrder = tears.Look(Number, row.Cells < Header.Columns);
                return true;
            }
        }

        row = default;
        return false;
    }

    /// <inheritdoc cref="DocumentBytes.FinishHash"/>
    public string FinishHash() => bytes.FinishHash();

    public void Dispose() => bytes.Dispose();
}
