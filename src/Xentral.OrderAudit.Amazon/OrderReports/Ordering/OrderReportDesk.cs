using System.Text;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>Orders reports, each once even if the run is interrupted, and waits for them.</summary>
internal sealed class OrderReportDesk(OrderReportClient client, DocumentDownload download, OrderJournal fetch, AmazonPacing pacing, TimeProvider time)
{
    private const int LongestReason = 200;

    /// <returns>The id of the report; an interrupted run may have ordered it already.</returns>
    /// <inheritdoc cref="OrderReportClient.CreateAsync"/>
    public async ValueTask<string> OrderAsync(OrderReportSlice slice, bool isOptional, CancellationToken cancellationToken)
    {
        if (fetch.Recall(slice.Key) is { Length: > 0 } known)
        {
            return known;
        }

        var id = await client.CreateAsync(slice, isOptional, cancellationToken).ConfigureAwait(false);
        fetch.Note(slice.Key, id);
        return id;
    }

    /// <summary>Waits until the report is made.</summary>
    /// <returns>Its document; <see langword="null"/> when Amazon cancelled it, as it does with an empty one.</returns>
    /// <exception cref="SourceUnavailableException">There will be no report.</exception>
    public async ValueTask<string?> WaitAsync(OrderReportSlice slice, string reportId, CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        for (var pause = pacing.FirstReportPause; ; pause = Shorter(pause * 1.5, pacing.LongestReportPause))
        {
            switch (await client.LookAsync(reportId, cancellationToken).OrEndAsync().ConfigureAwait(false))
            {
                case OrderReportState.Done done:
                    return done.DocumentId;
                case OrderReportState.Cancelled:
                    return null;
                case OrderReportState.Fatal fatal:
                    Forget(slice);
                    throw OrderReportRefusals.Fatal(await ReasonAsync(slice, fatal.DocumentId, cancellationToken).ConfigureAwait(false)).ToException();
            }

            if (time.GetElapsedTime(begin) > pacing.LongestReportWait)
            {
                throw OrderReportRefusals.TooSlow(pacing.LongestReportWait).ToException();
            }

            await Task.Delay(pause / pacing.TimeScale, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The next run orders the report anew.</summary>
    public void Forget(OrderReportSlice slice) => fetch.Note(slice.Key, "");

    private async ValueTask<string> ReasonAsync(OrderReportSlice slice, string? documentId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(documentId))
        {
            return "";
        }

        try
        {
            return await download.ReadAsync(documentId, slice.Name, slice.IsRestricted, ReasonIn, cancellationToken).ConfigureAwait(false);
        }
        catch (SourceUnavailableException)
        {
            return "";
        }
    }

    // A sentence of Amazon's; anything longer or with columns may hold data of buyers.
    private static string ReasonIn(OrderReportDocument document)
    {
        using var bytes = new DocumentBytes(document, DocumentHead.Of(document));
        using var reader = new StreamReader(bytes.Content, Encoding.UTF8);
        var text = reader.ReadToEnd().Trim();
        return text.Length <= LongestReason && !text.Any(char.IsControl) ? text.TrimEnd('.') : "";
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
