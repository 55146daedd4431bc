using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>
/// Reads a window page by page: all marketplaces in one query, because every query costs one of the few free calls.
/// When Amazon denies access, each marketplace is asked by itself, and those that are still denied are left out and named at the end.
/// </summary>
/// <param name="name">Of the list, in the journal.</param>
internal sealed class ListRoute(IOrderList list, OrderJournal fetch, TimeProvider time, string name) : IOrderRoute
{
    /// <exception cref="SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    public async IAsyncEnumerable<FetchedPage> ReadPagesAsync(
        AuditWindow window,
        SkippedMarketplaces skipped,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in fetch.Replay().Where(page => ListLeg.IsOf(name, page.Leg)))
        {
            yield return page;
        }

        var circles = new CircleWatch();
        var legs = new Queue<IReadOnlyList<string>>(FirstLegs(window.MarketplaceIds));
        while (legs.TryDequeue(out var marketplaceIds))
        {
            var leg = new ListLeg(list, name, window with { MarketplaceIds = marketplaceIds }, fetch.Legs.GetValueOrDefault(NameOf(marketplaceIds)), time);
            while (leg.Cursor is not null)
            {
                var isFirst = leg.IsAtItsStart;
                var page = await TryFetchAsync(leg, skipped, cancellationToken).ConfigureAwait(false);
                if (page is not null)
                {
                    var fetched = leg.Enter(page);
                    var circle = circles.Look(fetched, isFirst);
                    if (circle is null)
                    {
                        fetch.Keep(fetched);
                    }

                    // A page that closes a circle is not kept, or every later run would start in it. Its orders are good all the same.
                    yield return fetched;
                    if (circle is not null)
                    {
                        throw circle;
                    }
                }
                else if (leg.IsRefused && marketplaceIds.Count > 1)
                {
                    ListLeg.Alone(marketplaceIds).ForEach(legs.Enqueue);
                }
            }
        }
    }

    private string NameOf(IReadOnlyList<string> marketplaceIds) => ListLeg.NameOf(name, marketplaceIds);

    private async ValueTask<OrderPage?> TryFetchAsync(ListLeg leg, SkippedMarketplaces skipped, CancellationToken cancellationToken)
    {
        try
        {
            return await list.FetchAsync(leg.Cursor!, leg.NextPageNumber, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException refused) when (refused.Refusal.MayConcernOneMarketplace && leg.IsAtItsStart)
        {
            if (leg.MarketplaceIds.Count == 1)
            {
                skipped.Add(leg.MarketplaceIds[0], refused);
            }

            leg.Refuse();
            return null;
        }
        catch (RefusedException refused)
        {
            throw refused.Refusal.ToException(refused.RequestId);
        }
        catch (PageTokenRejectedException rejected)
        {
            if (!leg.TryStartOver())
            {
                throw AnswerRefusals.PageTokenRejected(rejected.RequestId);
            }

            return null;
        }
    }

    /// <summary>An interrupted run that had to ask for each marketplace goes on doing so.</summary>
    private List<IReadOnlyList<string>> FirstLegs(IReadOnlyList<string> marketplaceIds)
        => marketplaceIds.Count > 1 && marketplaceIds.Any(id => fetch.Legs.ContainsKey(NameOf([id])))
            ? ListLeg.Alone(marketplaceIds)
            : [marketplaceIds];
}
