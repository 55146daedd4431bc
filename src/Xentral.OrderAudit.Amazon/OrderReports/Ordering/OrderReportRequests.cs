using Xentral.OrderAudit.Amazon.Failures;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// Orders one report after the other in the background: after the first fifteen Amazon takes one per minute, and meanwhile the first ones can be read.
/// </summary>
internal sealed class OrderReportRequests : IAsyncDisposable
{
    private readonly Dictionary<OrderReportSlice, TaskCompletionSource<string>> ids;
    private readonly CancellationTokenSource stop;
    private readonly Task work;

    private OrderReportRequests(OrderReportDesk desk, IReadOnlyList<OrderReportSlice> slices, CancellationToken cancellationToken)
    {
        ids = slices.ToDictionary(slice => slice, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        work = Task.Run(() => WorkAsync(desk, slices), CancellationToken.None);
    }

    public static OrderReportRequests Start(OrderReportDesk desk, IReadOnlyList<OrderReportSlice> slices, CancellationToken cancellationToken)
        => new(desk, slices, cancellationToken);

    /// <exception cref="Core.Auditing.SourceUnavailableException">This report or one before it could not be ordered.</exception>
    public Task<string> IdOf(OrderReportSlice slice) => ids[slice].Task;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await work.ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task WorkAsync(OrderReportDesk desk, IReadOnlyList<OrderReportSlice> slices)
    {
        foreach (var slice in slices)
        {
            try
            {
                ids[slice].SetResult(await desk.OrderAsync(slice, isOptional: false, stop.Token).OrEndAsync().ConfigureAwait(false));
            }
#pragma warning disable CA1031 // Whatever it is, whoever waits for the report gets it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                foreach (var id in ids.Values)
                {
                    id.TrySetException(exception);
                    _ = id.Task.Exception;
                }

                return;
            }
        }
    }
}
