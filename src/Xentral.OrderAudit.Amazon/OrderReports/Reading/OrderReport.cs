using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// One of Amazon's tab-separated order reports. It is read twice: first to learn its age, checksum and how many rows each order has, then order by
/// order, so that memory holds only orders whose last row has not come yet. See decision 0012.
/// </summary>
internal sealed class OrderReport
{
    private readonly OrderReportDocument document;
    private readonly DocumentHead head;
    private readonly TimeZoneInfo zone;
    private DateTimeOffset? asOf;
    private bool isUtf8Known;

    private OrderReport(OrderReportDocument document, DocumentHead head, TimeZoneInfo zone)
    {
        this.document = document;
        this.head = head;
        this.zone = zone;
    }

    public string Name => document.Name;

    /// <summary>The first of its column names.</summary>
    public OrderReportHeader Header { get; private set; } = null!;

    /// <summary>Rows with something in them, the column names not counted.</summary>
    public int Rows { get; private set; }

    public int Orders => RowsOf.Orders;

    /// <summary>How many rows each order has.</summary>
    public OrderTally RowsOf { get; } = new();

    /// <summary>Lower-case hexadecimal, of the document as it lies there.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Orders from this report may have an address.</summary>
    public bool HoldsAddresses { get; private set; }

    /// <summary>The first row that cannot be understood, in words; <see langword="null"/> when there is none.</summary>
    public LocalizedText? FirstFault { get; private set; }

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
        catch (Exception exception) when (exception.IsFileFault() && exception is not OrderReportUnusableException)
        {
            throw OrderReportProblems.Missing(document.Name, exception);
        }
    }

    /// <summary>Every order once, in the order in which their last rows come. A row that cannot be understood becomes an unreadable order of its own.</summary>
    /// <exception cref="OrderReportUnusableException">The document is no longer the one that was surveyed.</exception>
    public IEnumerable<AmazonOrder> Read(CancellationToken cancellationToken = default)
    {
        using var rows = new OrderReportRows(document, head);
        var mapper = new OrderReportMapper(Name, zone, asOf);
        var charset = new RowCharset(head.WideCharset is null ? OrderReportCharset.Of(document.ContentType) : null, isUtf8Known);
        var drafts = new Dictionary<string, OrderDraft>(StringComparer.Ordinal);
        while (rows.TryRead(out var row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.Numbers.Count == 0)
            {
                yield return AmazonOrder.Unreadable(new($"?{Name}:{rows.Line}"), default, RowFaults.At(Name, rows.Line, rows.Fault!));
                continue;
            }

            if (rows.Fault is null)
            {
                charset.Begin(row.Line, GoesToJapan(row, rows.Header));
                DraftOf(rows.Numbers[0]).Take(row, rows.Header, rows.Line, charset);
            }

            foreach (var number in rows.Numbers)
            {
                var draft = DraftOf(number);
                if (rows.Fault is { } fault)
                {
                    draft.TakeFault(rows.Header, rows.Line, fault);
                }

                if (draft.Rows >= RowsOf.Of(number))
                {
                    drafts.Remove(number);
                    yield return mapper.Map(draft);
                }
            }
        }

        if (rows.FinishHash() != Sha256)
        {
            throw OrderReportProblems.Changed(Name);
        }

        OrderDraft DraftOf(string number) => drafts.TryGetValue(number, out var draft) ? draft : drafts[number] = new(number);
    }

    private static bool GoesToJapan(in OrderReportRow row, OrderReportHeader header)
        => row[header.PlaceOf(OrderReportColumn.Country)].SequenceEqual("JP"u8) || row[header.PlaceOf(OrderReportColumn.SalesChannel)].EndsWith(".co.jp"u8);

    private void Survey(CancellationToken cancellationToken)
    {
        using var rows = new OrderReportRows(document, head);
        Header = rows.Header;
        var facts = new SurveyFacts(zone);
        while (rows.TryRead(out var row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Rows++;
            HoldsAddresses |= rows.Header.Kind != OrderReportKind.AllOrders;
            if (rows.Fault is null)
            {
                facts.Take(row, rows.Header, rows.Line);
            }
            else
            {
                FirstFault ??= RowFaults.At(Name, rows.Line, rows.Fault);
            }

            foreach (var number in rows.Numbers)
            {
                RowsOf.Add(number);
            }
        }

        if (Rows == 0)
        {
            throw OrderReportProblems.WithoutOrders(Name);
        }

        Sha256 = rows.FinishHash();
        Purchases = facts.Purchases;
        FirstFault ??= facts.FirstUndated is var (line, fault) ? RowFaults.At(Name, line, fault) : null;
        (asOf, isUtf8Known) = (facts.AsOf, facts.IsUtf8Known);
    }
}
