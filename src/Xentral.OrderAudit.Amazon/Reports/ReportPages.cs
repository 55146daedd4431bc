using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports;

namespace Xentral.OrderAudit.Amazon.Reports;

/// <summary>The orders of finished reports in pages, each in safety before it is yielded; a document that an interrupted run has had is not fetched again.</summary>
internal sealed class ReportPages(ReportDesk desk, DocumentDownload download, OrderFetch fetch, TimeProvider time)
{
    private const int PageSize = 1_000;
    private const string GoesOn = "…";

    /// <summary>Pages an interrupted run has left of these reports, and which of the reports are complete.</summary>
    public IEnumerable<FetchedPage> Replay(IReadOnlyList<ReportSlice> slices, HashSet<ReportSlice> complete)
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
        ReportSlice slice, string reportId, ICollection<ReportSlice> cancelled, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var documentId = await desk.WaitAsync(slice, reportId, cancellationToken).ConfigureAwait(false);
        if (documentId is null)
        {
            cancelled.Add(slice);
            yield break;
        }

        var pages = await download.ReadAsync(documentId, slice.Name, slice.IsRestricted, document => PagesOf(document, slice, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        foreach (var page in pages)
        {
            fetch.Keep(page);
            yield return page;
        }
    }

    private List<FetchedPage> PagesOf(OrderReportDocument document, ReportSlice slice, CancellationToken cancellationToken)
    {
        try
        {
            var orders = OrderReport.Survey(document, TimeZoneInfo.Utc, cancellationToken).Read(cancellationToken).Chunk(PageSize).ToList();
            return [.. orders.Select((page, index) => new FetchedPage(slice.Key, "", time.GetUtcNow(), page, index + 1 < orders.Count ? GoesOn : null))];
        }
        catch (OrderReportUnusableException empty) when (empty.HoldsNoOrder)
        {
            return [new(slice.Key, "", time.GetUtcNow(), [], null)];
        }
        catch (OrderReportUnusableException)
        {
            // Perhaps only this time: a proxy's page, say.
            throw new PassingFaultException(ReportRefusals.NoOrderReport.Problem);
        }
    }
}
