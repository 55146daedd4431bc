using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.SecondLooks;
using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Reads orders by the chosen route, each once unless a newer version of it comes, doubtful ones with a second look beside the list.</summary>
internal sealed class AmazonOrderSource(IOrderRoute route, SecondLookFactory secondLooks, OrderJournal fetch, TimeProvider time, IAuditProgress progress)
    : IAmazonOrderSource
{
    private readonly SortedSet<OrderRoute> used = [];

    public IReadOnlyList<LocalizedText> Sources => [.. used.Select(RouteNames.SourceOf)];

    public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(
        AuditWindow window,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var begin = time.GetTimestamp();
        var skipped = new SkippedMarketplaces();
        var versions = new VersionMemory();
        var second = secondLooks.Start(cancellationToken);
        await using var ending = second.ConfigureAwait(false);

        Exception? fault = null;
        var list = ReadListAsync(window, skipped, versions, second, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var listEnding = list.ConfigureAwait(false);
        while (true)
        {
            try
            {
                if (!await list.MoveNextAsync().ConfigureAwait(false))
                {
                    break;
                }
            }
            catch (Exception exception) when (exception is SourceUnavailableException or OperationCanceledException)
            {
                // What is held back was handed out by Amazon before the fault, and comes first.
                fault = exception;
                break;
            }

            yield return list.Current;
        }

        var rest = fault is null ? second.FinishAsync(time.GetElapsedTime(begin)) : second.AbandonAsync();
        await foreach (var order in rest.ConfigureAwait(false))
        {
            if (versions.Release(order) is { } released)
            {
                yield return released;
            }
        }

        ThrowIfNotComplete(fault, skipped, window);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private async IAsyncEnumerable<AmazonOrder> ReadListAsync(
        AuditWindow window,
        SkippedMarketplaces skipped,
        VersionMemory versions,
        SecondLook second,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in route.ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
        {
            var news = page.Orders.Select(versions.Take).OfType<AmazonOrder>().ToList();
            fetch.Heard(page);
            used.Add(RouteNames.RouteOf(page));
            progress.OrdersRead(versions.Orders);
            foreach (var order in news.Where(order => !second.TryHold(order, page)).Concat(second.TakeReady()))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (versions.Release(order) is { } released)
                {
                    yield return released;
                }
            }
        }
    }

    private void ThrowIfNotComplete(Exception? fault, SkippedMarketplaces skipped, AuditWindow window)
    {
        if (fault is not null)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        if (skipped.Any)
        {
            fetch.IsRefusedForGood = true;
            throw skipped.ToException(window.MarketplaceIds.Count);
        }
    }
}
