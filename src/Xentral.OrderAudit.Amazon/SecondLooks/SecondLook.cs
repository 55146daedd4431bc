using System.Threading.Channels;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.SecondLooks;

/// <summary>
/// Reads doubtful orders once more, beside the list and with a request budget of its own. It holds such orders back and gives every one of them
/// out again, mended or not: what it cannot do is no fault of the run.
/// </summary>
internal sealed class SecondLook : IAsyncDisposable
{
    // More than can be looked at in any useful time.
    private const int MostWaiting = 1_000;
    private const int MostInVainInARow = 3;

    private readonly Channel<AmazonOrder> waiting = Channel.CreateUnbounded<AmazonOrder>();
    private readonly Channel<AmazonOrder> ready = Channel.CreateUnbounded<AmazonOrder>();
    private readonly List<AmazonOrder> withheld = [];
    private readonly CancellationTokenSource stop;
    private readonly OrderByNumber reading;
    private readonly SecondLookPatience patience;
    private readonly TimeProvider time;
    private readonly IAuditProgress progress;
    private volatile bool givesAddresses;
    private bool hasMissed;
    private bool looksShowAddresses;
    private int looksInVain;
    private Task? worker;

    public SecondLook(OrderByNumber reading, SecondLookPatience patience, TimeProvider time, IAuditProgress progress, CancellationToken cancellationToken)
    {
        this.reading = reading;
        this.patience = patience;
        this.time = time;
        this.progress = progress;
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    /// <summary>Takes the order if it deserves a second look; it comes out again later.</summary>
    public bool TryHold(AmazonOrder order, FetchedPage page)
    {
        var isMissed = page.HoldsMissedOrders;
        hasMissed |= isMissed;
        if (!isMissed && waiting.Reader.Count + withheld.Count >= MostWaiting)
        {
            return false;
        }

        // The list of all orders, from which missed ones come, shows no address anyway.
        if (!isMissed && SecondLookReason.IsWithheld(order))
        {
            // As long as Amazon gives no address at all, a role is missing, and looking again would not help.
            withheld.Add(order);
            LookAtWithheld();
            return true;
        }

        if (!isMissed && !SecondLookReason.Applies(order, page, time.GetUtcNow()))
        {
            givesAddresses |= SecondLookReason.ProvesAddresses(order);
            LookAtWithheld();
            return false;
        }

        LookAt(order);
        return true;
    }

    /// <summary>What has been looked at meanwhile.</summary>
    public IEnumerable<AmazonOrder> TakeReady()
    {
        while (ready.Reader.TryRead(out var order))
        {
            yield return order;
        }
    }

    /// <summary>The list has ended: the rest, with no more waiting than it is worth.</summary>
    /// <param name="listTook">How long the list has taken.</param>
    public async IAsyncEnumerable<AmazonOrder> FinishAsync(TimeSpan listTook)
    {
        waiting.Writer.TryComplete();
        if (worker is not null)
        {
            var left = waiting.Reader.Count;
            using var enough = new CancellationTokenSource(patience.For(left, hasMissed, listTook), time);
            using var registration = enough.Token.Register(stop.Cancel);
            progress.LookingAgain(left);

            // Ends when the worker does; a cancelled run still gets what was held back.
            await foreach (var order in ready.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return order;
                progress.LookingAgain(waiting.Reader.Count);
            }

            TellOfUnread();
        }

        foreach (var order in TakeUnread())
        {
            yield return order;
        }
    }

    /// <summary>The run is over before its time: everything that was held back.</summary>
    public async IAsyncEnumerable<AmazonOrder> AbandonAsync()
    {
        await StopAsync().ConfigureAwait(false);
        foreach (var order in TakeReady().Concat(TakeUnread()))
        {
            yield return order;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        stop.Dispose();
    }

    private void LookAtWithheld()
    {
        if (givesAddresses)
        {
            withheld.ForEach(LookAt);
            withheld.Clear();
        }
    }

    private void LookAt(AmazonOrder order)
    {
        waiting.Writer.TryWrite(order);
        worker ??= Task.Run(WorkAsync);
    }

    private async Task WorkAsync()
    {
        try
        {
            // ReadAllAsync would go on with what is there already, stopped or not.
            while (await waiting.Reader.WaitToReadAsync(stop.Token).ConfigureAwait(false))
            {
                while (!stop.IsCancellationRequested && waiting.Reader.TryRead(out var order))
                {
                    ready.Writer.TryWrite(await LookAgainAsync(order).ConfigureAwait(false));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The rest stays as it is.
        }
        finally
        {
            ready.Writer.Complete();
        }
    }

    private async ValueTask<AmazonOrder> LookAgainAsync(AmazonOrder order)
    {
        try
        {
            var again = await reading.ReadAsync(order.Number, stop.Token).ConfigureAwait(false);
            looksShowAddresses |= SecondLookReason.ProvesAddresses(again);
            await CountAsync(isInVain: SecondLookReason.IsWithheld(again) && !givesAddresses && !looksShowAddresses).ConfigureAwait(false);
            return SecondLookReason.Better(order, again);
        }
        catch (Exception exception) when (exception is SourceUnavailableException or RefusedException or OperationCanceledException)
        {
            await CountAsync(isInVain: true).ConfigureAwait(false);
            return order;
        }
    }

    private async ValueTask CountAsync(bool isInVain)
    {
        looksInVain = isInVain ? looksInVain + 1 : 0;
        if (looksInVain >= MostInVainInARow)
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private IEnumerable<AmazonOrder> TakeUnread()
    {
        while (waiting.Reader.TryRead(out var order))
        {
            yield return order;
        }

        foreach (var order in withheld)
        {
            yield return order;
        }

        withheld.Clear();
    }

    private async Task StopAsync()
    {
        waiting.Writer.TryComplete();
        await stop.CancelAsync().ConfigureAwait(false);
        await (worker ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private void TellOfUnread()
    {
        if (waiting.Reader.Count is > 0 and var count)
        {
            var orders = LocalFormat.OrdersInBoth(count);
            progress.Noted(new(
                De: $"Ein zweites Mal nicht zu lesen: {orders.De}; es bleibt beim ersten Stand.",
                En: $"Not to be read a second time: {orders.En}; what came first stays."));
        }
    }
}
