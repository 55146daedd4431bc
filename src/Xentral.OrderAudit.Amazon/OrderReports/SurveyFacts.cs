using System.Text;
using System.Text.Unicode;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>What the first reading of a report learns from its rows.</summary>
internal sealed class SurveyFacts(ReportHeader header, TimeZoneInfo zone)
{
    private readonly int purchaseDate = header.PlaceOf(header.Has(ReportColumn.PurchaseDate) ? ReportColumn.PurchaseDate : ReportColumn.PaymentsDate);
    private readonly int country = header.PlaceOf(ReportColumn.Country);
    private int japaneseRows;
    private int rows;

    /// <summary>So far every byte is. Windows-1252 with a single umlaut is not.</summary>
    public bool IsUtf8 { get; private set; } = true;

    public bool IsJapanese => japaneseRows * 2 > rows;

    public (DateTimeOffset First, DateTimeOffset Last)? Purchases { get; private set; }

    public void Take(in ReportRow row, ReadOnlySpan<byte> line)
    {
        rows++;
        IsUtf8 = IsUtf8 && Utf8.IsValid(line);
        japaneseRows += row[country].SequenceEqual("JP"u8) ? 1 : 0;
        if (row[purchaseDate] is { Length: > 0 and < 64 } cell && ReportDates.Parse(Encoding.Latin1.GetString(cell), zone) is { } moment)
        {
            Purchases = Purchases is var (first, last)
                ? (moment < first ? moment : first, moment > last ? moment : last)
                : (moment, moment);
        }
    }
}
