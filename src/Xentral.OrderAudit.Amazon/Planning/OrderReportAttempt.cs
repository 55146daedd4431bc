using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Ordering;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>Reads by report while there is another way: what Amazon does not hand out is said and left to that.</summary>
internal sealed class OrderReportAttempt(OrderReportRoute report, IAuditProgress progress)
{
    /// <summary>The reports have brought everything.</summary>
    public bool IsDone { get; private set; }

    /// <exception cref="SourceUnavailableException">Something else went wrong than that there is no report: the next run goes on with it.</exception>
    public async IAsyncEnumerable<FetchedPage> ReadPagesAsync(
        AuditWindow window, SkippedMarketplaces skipped, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        report.IsOptional = true;
        var skippedHere = new SkippedMarketplaces();
        var pages = report.ReadPagesAsync(window, skippedHere, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var ending = pages.ConfigureAwait(false);
        while (true)
        {
            try
            {
                if (!await pages.MoveNextAsync().ConfigureAwait(false))
                {
                    break;
                }
            }
            catch (SourceUnavailableException refusal) when (!refusal.IsTransient || !report.HasBegun)
            {
                progress.Noted(PlanTexts.ReportNotToBeHad(refusal.Problem));
                yield break;
            }

            yield return pages.Current;
        }

        skipped.Add(skippedHere);
        IsDone = true;
    }
}
