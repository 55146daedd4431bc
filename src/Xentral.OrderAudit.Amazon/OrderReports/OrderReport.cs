using System.Text;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>
/// One of Amazon's tab-separated order reports. It is read twice: first to learn charset, checksum and how many rows each order has, then order by
/// order, so that memory holds only orders whose last row has not come yet. See decision 0012.
/// </summary>
internal sealed class OrderReport
{
    private readonly OrderReportDocument document;
    private readonly DocumentHead head;
    private readonly TimeZoneInfo zone;
    private readonly OrderTally rowsOf = new();
    private readonly HashSet<string> torn = new(StringComparer.Ordinal);
    private Encoding charset = Encoding.UTF8;

    private OrderReport(OrderReportDocument document, DocumentHead head, TimeZoneInfo zone)
    {
        this.document = document;
        this.head = head;
        this.zone = zone;
    }

    public string Name => document.Name;

    public ReportHeader Header { get; private set; } = null!;

    /// <summary>Rows with something in them, the column names not counted.</summary>
    public int Rows { get; private set; }

    public int Orders => rowsOf.Orders;

    /// <summary>How many rows each order has.</summary>
    public OrderTally RowsOf => rowsOf;

    /// <summary>Lower-case hexadecimal, of the document as it lies there.</summary>
    public string Sha256 { get; private set; } = "";

    public string Charset => charset.WebName;

    /// <summary>The first and the last purchase in it; <see langword="null"/> when no date could be read.</summary>
    public (DateTimeOffset First, DateTimeOffset Last)? Purchases { get; private set; }

    /// <summary>Reads the document once.</summary>
    /// <param name="zone">The zone of times that name none.</param>
    /// <exception cref="OrderReportUnusableException">It is no order report.</exception>
    public static OrderReport Survey(OrderReportDocument document, TimeZoneInfo zone, CancellationToken cancellationToken = default)
    {
        try
        {
            var head = DocumentHead.Of(document);
            if (OrderReportProblems.OfForm(document.Name, head.Form) is { } problem)
            {
                throw problem;
            }

            var report = new OrderReport(document, head, zone);
            report.Survey(cancellationToken);
            return report;
        }
        catch (InvalidDataException damaged)
        {
            throw OrderReportProblems.NoText(document.Name, damaged);
        }
        catch (Exception exception) when (exception is IOException and not OrderReportUnusableException or UnauthorizedAccessException)
        {
            throw OrderReportProblems.Missing(document.Name, exception);
        }
    }

    /// <summary>Every order once, in the order in which their last rows come. A row that cannot be understood becomes an unreadable order of its own.</summary>
    /// <exception cref="OrderReportUnusableException">The document is no longer the one that was surveyed.</exception>
    public IEnumerable<AmazonOrder> Read(CancellationToken cancellationToken = default)
    {
        using var bytes = new DocumentBytes(document, head);
        var lines = new ReportLines(bytes.Content);
        var cells = new int[Header.Columns];
        var mapper = new ReportOrderMapper(Header, zone);
        var drafts = new Dictionary<string, OrderDraft>(StringComparer.Ordinal);
        var tears = new TornRows();
        lines.TryRead(out _);
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new ReportRow(line, cells);
            if (row.IsBlank)
            {
                continue;
            }

            var number = NumberOf(row);
            var tornOrder = tears.Look(number, row.Cells < Header.Columns);
            if (number is null)
            {
                // The rest of a torn row belongs to the order before it, which the survey has noted.
                if (tornOrder is null)
                {
                    yield return Unreadable(lines.Number);
                }

                continue;
            }

            if (!drafts.Remove(number, out var draft))
            {
                draft = new(number);
            }

            draft.Take(row, Header, charset);
            if (draft.Rows >= rowsOf.Of(number))
            {
                yield return torn.Contains(number) ? Torn(draft, mapper) : mapper.Map(draft);
            }
            else
            {
                drafts.Add(number, draft);
            }
        }

        if (bytes.FinishHash() != Sha256)
        {
            throw OrderReportProblems.Changed(document.Name);
        }
    }

    private void Survey(CancellationToken cancellationToken)
    {
        using var bytes = new DocumentBytes(document, head);
        var lines = new ReportLines(bytes.Content);
        lines.TryRead(out var names);
        Header = ReportHeader.Read(document.Name, names);

        var facts = new SurveyFacts(Header, zone);
        var cells = new int[Header.Columns];
        var tears = new TornRows();
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new ReportRow(line, cells);
            if (row.IsBlank)
            {
                continue;
            }

            Rows++;
            facts.Take(row, line);
            var number = NumberOf(row);
            if (tears.Look(number, row.Cells < Header.Columns) is { } tornOrder)
            {
                torn.Add(tornOrder);
            }

            if (number is not null)
            {
                rowsOf.Add(number);
            }
        }

        if (Rows == 0)
        {
            throw OrderReportProblems.WithoutOrders(document.Name);
        }

        Sha256 = bytes.FinishHash();
        Purchases = facts.Purchases;
        charset = CharsetOf(facts);
    }

    private Encoding CharsetOf(SurveyFacts facts)
        => head.WideCharset is not null ? Encoding.UTF8
            : ReportCharset.Of(document.ContentType)
            ?? (facts.IsUtf8 ? Encoding.UTF8 : facts.IsJapanese ? ReportCharset.Japanese : ReportCharset.Western);

    private string? NumberOf(in ReportRow row) => ReportOrderNumber.Read(row[Header.PlaceOf(ReportColumn.OrderId)]);

    private AmazonOrder Unreadable(int line) => AmazonOrder.Unreadable(new($"?{document.Name}:{line}"), default, "order-id is missing or no order number");

    private static AmazonOrder Torn(OrderDraft draft, ReportOrderMapper mapper)
        => AmazonOrder.Unreadable(new(draft.Number), mapper.Map(draft).PurchasedAt, "its row is torn apart by a line break");
}
