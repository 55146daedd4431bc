using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>
/// One order while its rows come in: one per item, and rows after the first may leave out what belongs to the order. The first text of each column wins.
/// </summary>
internal sealed class OrderDraft(string number)
{
    private static readonly int Columns = Enum.GetValues<ReportColumn>().Length;

    private readonly string?[] texts = new string?[Columns];

    public string Number => number;

    public int Rows { get; private set; }

    /// <summary>At least one item has left the merchant.</summary>
    public bool HasShipped { get; private set; }

    public string this[ReportColumn column] => texts[(int)column] ?? "";

    public bool HasText(ReportColumn column) => texts[(int)column] is not null;

    public void Take(in ReportRow row, ReportHeader header, Encoding charset)
    {
        Rows++;
        foreach (var (column, place) in header.Places)
        {
            var cell = row[place];
            if (cell.Length == 0)
            {
                continue;
            }

            HasShipped |= column == ReportColumn.QuantityShipped && cell.ContainsAnyInRange((byte)'1', (byte)'9');
            texts[(int)column] ??= charset.GetString(cell);
        }
    }
}
