using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// One order while its rows come in: one per item, and rows after the first may leave out what belongs to the order. Of that the first text of each column
/// counts, but an address is never put together from several rows: each row with name and street has one of its own.
/// </summary>
internal sealed class OrderDraft(string number)
{
    private static readonly int Columns = Enum.GetValues<OrderReportColumn>().Length;

    private readonly string?[] texts = new string?[Columns];
    private readonly List<string?[]> addresses = [];

    public string Number => number;

    public int Rows { get; private set; }

    /// <summary>The line its first row stands in.</summary>
    public int Line { get; private set; }

    /// <summary>Why it cannot be read, and where that stands.</summary>
    public (int Line, LocalizedText Because)? Fault { get; private set; }

    /// <summary>At least one item has left the merchant.</summary>
    public bool HasShipped { get; private set; }

    /// <summary>The columns of its last row.</summary>
    public OrderReportHeader Header { get; private set; } = null!;

    /// <summary>Different rows of an address, most often one; each with what belongs to the order.</summary>
    public IEnumerable<OrderTexts> Versions => addresses.Count == 0 ? [new(texts, texts)] : addresses.Select(address => new OrderTexts(texts, address));

    public void Take(in OrderReportRow row, OrderReportHeader header, int line, RowCharset charset)
    {
        Begin(header, line);
        var address = new string?[Columns];
        foreach (var (column, place) in header.Places)
        {
            var cell = row[place];
            if (cell.Length == 0)
            {
                continue;
            }

            HasShipped |= column == OrderReportColumn.QuantityShipped && cell.ContainsAnyInRange((byte)'1', (byte)'9');
            address[(int)column] = charset.Read(cell);
            texts[(int)column] ??= address[(int)column];
        }

        if (address[(int)OrderReportColumn.Name] is not null && HasLine(address) && !addresses.Exists(known => IsSameAddress(known, address)))
        {
            addresses.Add(address);
        }
    }

    public void TakeFault(OrderReportHeader header, int line, LocalizedText because)
    {
        Begin(header, line);
        Fault ??= (line, because);
    }

    private void Begin(OrderReportHeader header, int line)
    {
        Header = header;
        Line = Rows++ == 0 ? line : Line;
    }

    private static bool HasLine(string?[] row)
        => (row[(int)OrderReportColumn.AddressLine1] ?? row[(int)OrderReportColumn.AddressLine2] ?? row[(int)OrderReportColumn.AddressLine3]) is not null;

    private static bool IsSameAddress(string?[] left, string?[] right)
    {
        for (var column = OrderReportColumn.Name; column <= OrderReportColumn.Country; column++)
        {
            if (left[(int)column] != right[(int)column])
            {
                return false;
            }
        }

        return left[(int)OrderReportColumn.LastUpdatedDate] == right[(int)OrderReportColumn.LastUpdatedDate];
    }
}
