using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>What the first reading of a report learns from its rows.</summary>
internal sealed class SurveyFacts(TimeZoneInfo zone)
{
    private DateTimeOffset latest;

    /// <summary>Some row is UTF-8 beyond doubt.</summary>
    public bool IsUtf8Known { get; private set; }

    public (DateTimeOffset First, DateTimeOffset Last)? Purchases { get; private set; }

    /// <summary>The youngest moment in it: the report is no older than that.</summary>
    public DateTimeOffset? AsOf => latest == default ? null : latest;

    /// <summary>The first row without a usable date of purchase, and what stood there.</summary>
    public (int Line, LocalizedText Fault)? FirstUndated { get; private set; }

    public void Take(in OrderReportRow row, OrderReportHeader header, int line)
    {
        LookAtLetters(row.Line);
        var column = header.Has(OrderReportColumn.PurchaseDate) ? OrderReportColumn.PurchaseDate : OrderReportColumn.PaymentsDate;
        if (PurchaseOf(row, header) is { } moment)
        {
            Purchases = Purchases is var (first, last)
                ? (moment < first ? moment : first, moment > last ? moment : last)
                : (moment, moment);
            Note(moment);
        }
        else
        {
            var text = Encoding.Latin1.GetString(row[header.PlaceOf(column)]);
            FirstUndated ??= (line, RowFaults.NoDate(OrderReportMapper.PurchaseDate, header.NameOf(column), text));
        }

        if (header.Has(OrderReportColumn.LastUpdatedDate) && MomentOf(row[header.PlaceOf(OrderReportColumn.LastUpdatedDate)]) is { } updated)
        {
            Note(updated);
        }
    }

    private void LookAtLetters(ReadOnlySpan<byte> line)
    {
        if (!Ascii.IsValid(line))
        {
            IsUtf8Known = IsUtf8Known || Utf8Letters.In(line) is var found && found.Letters > found.Bad;
        }
    }

    private void Note(DateTimeOffset moment) => latest = moment > latest ? moment : latest;

    // The same day the order will bear: one that counts here in another way would lie outside the period of its own file.
    private DateTimeOffset? PurchaseOf(in OrderReportRow row, OrderReportHeader header)
        => (header.Has(OrderReportColumn.PurchaseDate) ? MomentOf(row[header.PlaceOf(OrderReportColumn.PurchaseDate)]) : null)
            ?? (header.Has(OrderReportColumn.PaymentsDate) ? MomentOf(row[header.PlaceOf(OrderReportColumn.PaymentsDate)]) : null);

    private DateTimeOffset? MomentOf(ReadOnlySpan<byte> cell)
        => cell.Length is > 0 and < 64 ? OrderReportDates.Parse(Encoding.Latin1.GetString(cell), zone) : null;
}
