using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// The orders of finished reports in pages, each in safety before it is yielded; a document that an interrupted run has had is not fetched again.
/// </summary>
internal sealed class OrderReportPages(OrderReportDesk desk, DocumentDownload download, OrderJournal fetch, TimeProvider time)
{
    private const int PageSize = 1_000;
    private const string GoesOn = "…";

    /// <summary>Pages an interrupted run has left of these reports, and which of the reports are complete.</summary>
    public IEnumerable<FetchedPage> Replay(IReadOnlyList<OrderReportSlice> slices, HashSet<OrderReportSlice> complete)
    {
        var byKey = slices.ToDictionary(slice => slice.Key, StringComparer.Ordinal);
        foreach (var page in fetch.Replay())
        {
            if (byKey.TryGetValue(page.Leg, out var slice))
            {
                if (page.NextToken is null)
                {
                    complete.Add(slice);
                }

                yield return page;
            }
        }
    }

    /// <param name="cancelled">Takes the report if Amazon cancelled it, as it does with an empty one.</param>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    public async IAsyncEnumerable<FetchedPage> ReadAsync(
        OrderReportSlice slice, string reportId, ICollection<OrderReportSlice> cancelled, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var documentId = await desk.WaitAsync(slice, reportId, cancellationToken).ConfigureAwait(false);
        if (documentId is null)
        {
            cancelled.Add(slice);
            yield break;
        }

        var pages = await download.ReadAsync(
            documentId, slice.Name, slice.IsRestricted, document => PagesOf(document, slice, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        foreach (var page in pages)
        {
            fetch.Keep(page);
            yield return page;
        }
    }

    /// <summary>Reads the document once to see that it is whole; the orders are read as they are asked for, so that memory never holds all of them.</summary>
    private IEnumerable<FetchedPage> PagesOf(OrderReportDocument document, OrderReportSlice slice, CancellationToken cancellationToken)
    {
        try
        {
            return PagesOf(OrderReport.Survey(document, TimeZoneInfo.Utc, cancellationToken), slice, cancellationToken);
        }
        catch (OrderReportUnusableException empty) when (empty.HoldsNoOrder)
        {
            return [PageOf(slice, [], isLast: true)];
        }
        catch (OrderReportUnusableException)
        {
            // Perhaps only this time: a proxy's page, say.
            throw new PassingFaultException(OrderReportRefusals.NoOrderReport.Problem, PassingFaultTexts.CheckProxy);
        }
    }

    private IEnumerable<FetchedPage> PagesOf(OrderReport report, OrderReportSlice slice, CancellationToken cancellationToken)
    {
        AmazonOrder[] held = [];
        foreach (var orders in report.Read(cancellationToken).Chunk(PageSize))
        {
            if (held.Length > 0)
            {
                yield return PageOf(slice, held, isLast: false);
            }

            held = orders;
        }

        yield return PageOf(slice, held, isLast: true);
    }

    private FetchedPage PageOf(OrderReportSlice slice, IReadOnlyList<AmazonOrder> orders, bool isLast)
        => new(slice.Key, "", time.GetUtcNow(), orders, isLast ? null : GoesOn);
}
