using System.Globalization;
using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// Reads a window with order reports. Marketplaces are denied as with a list; the last hour, for which reports may be late, comes from the list.
/// </summary>
internal sealed class OrderReportRoute(OrderReportDesk desk, OrderReportReader reading, OrderSearch search, OrderJournal fetch, TimeProvider time) : IOrderRoute
{
    private const string AsOfKey = "Report:as of";

    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(2);

    private readonly ListRoute tail = new(search, fetch, time, "Tail");

    /// <summary>There is another way to the orders: a first report that cannot be ordered is no reason to insist.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Amazon has taken the order of at least one report.</summary>
    public bool HasBegun { get; private set; }

    public async IAsyncEnumerable<FetchedPage> ReadPagesAsync(
        AuditWindow window, SkippedMarketplaces skipped, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // What the list has brought before the report was chosen.
        foreach (var page in fetch.Replay().Where(page => ListLeg.IsOf(nameof(OrderRoute.Search), page.Leg)))
        {
            yield return page;
        }

        if (window.EffectiveSince >= window.Until)
        {
            yield break;
        }

        var asOf = AsOf(window);
        var legs = new Queue<IReadOnlyList<string>>([window.MarketplaceIds]);
        RefusedException? refusal = null;
        var isAnyRead = false;
        while (legs.TryDequeue(out var marketplaceIds))
        {
            var leg = window with { MarketplaceIds = marketplaceIds };
            if (await RefusalOfAsync(leg, asOf, cancellationToken).ConfigureAwait(false) is { } refused)
            {
                refusal = refused;
                if (marketplaceIds.Count > 1)
                {
                    ListLeg.Alone(marketplaceIds).ForEach(legs.Enqueue);
                }
                else
                {
                    skipped.Add(marketplaceIds[0], refused);
                }

                continue;
            }

            isAnyRead = true;
            await foreach (var page in reading.ReadAsync(leg, asOf, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }

        if (!isAnyRead)
        {
            throw refusal!.Refusal.ToException(refusal.RequestId);
        }

        await foreach (var page in tail.ReadPagesAsync(TailOf(window, asOf), skipped, cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    /// <summary>Orders the first report, which shows whether Amazon hands out any for these marketplaces.</summary>
    private async ValueTask<RefusedException?> RefusalOfAsync(AuditWindow leg, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        try
        {
            await desk.OrderAsync(OrderReportReader.FirstOf(leg, asOf), IsOptional, cancellationToken).ConfigureAwait(false);
            HasBegun = true;
            return null;
        }
        catch (RefusedException refused) when (refused.Refusal.MayConcernOneMarketplace)
        {
            return refused;
        }
        catch (RefusedException refused)
        {
            throw refused.Refusal.ToException(refused.RequestId);
        }
    }

    /// <summary>What is left to do; less than everything when an interrupted run is continued.</summary>
    public OrderReportBacklog BacklogOf(AuditWindow window)
    {
        var (now, begun) = (time.GetUtcNow(), KnownAsOf(window));
        var toFetch = OrderReportSlices.Of(window, begun ?? now).Where(slice => fetch.Legs.GetValueOrDefault(slice.Key) is not { IsDone: true }).ToList();
        var toOrder = toFetch.Count(slice => string.IsNullOrEmpty(fetch.Recall(slice.Key)));
        var underway = toOrder == 0 && begun is not null ? now - begun.Value - ClockDifference : TimeSpan.Zero;
        return new(toOrder, toFetch.Count, underway > TimeSpan.Zero ? underway : TimeSpan.Zero);
    }

    /// <summary>The moment the reports are of. An interrupted run keeps it, so that its reports stay the same.</summary>
    private DateTimeOffset AsOf(AuditWindow window)
    {
        if (KnownAsOf(window) is { } known)
        {
            return known;
        }

        // Amazon refuses an end in the future, and clocks differ.
        var asOf = time.GetUtcNow() - ClockDifference;
        asOf = asOf > window.Until ? asOf : window.Until;
        fetch.Note(AsOfKey, asOf.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        return asOf;
    }

    private DateTimeOffset? KnownAsOf(AuditWindow window)
        => DateTimeOffset.TryParse(fetch.Recall(AsOfKey), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var known) && known >= window.Until
            ? known
            : null;

    private static AuditWindow TailOf(AuditWindow window, DateTimeOffset asOf)
    {
        var from = asOf - OrderReportSlices.Lateness;
        return window with { Since = from > window.EffectiveSince ? from : window.EffectiveSince, ObtainableSince = null };
    }
}
