using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>
/// Reads a window with searchOrders: all marketplaces in one query, because every query costs one of the few free calls.
/// When Amazon denies access, each marketplace is asked by itself, and those that are still denied are left out and named at the end.
/// </summary>
internal sealed class SearchRoute(OrderSearch search, TimeProvider time)
{
    /// <param name="known">What an interrupted run has already brought in, by leg.</param>
    /// <param name="skipped">Takes the marketplaces that were left out.</param>
    /// <exception cref="SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    public async IAsyncEnumerable<FetchedPage> ReadPagesAsync(
        AuditWindow window,
        IReadOnlyDictionary<string, LegProgress> known,
        SkippedMarketplaces skipped,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var legs = new Queue<IReadOnlyList<string>>(FirstLegs(window.MarketplaceIds, known));
        while (legs.TryDequeue(out var marketplaceIds))
        {
            var leg = new SearchLeg(window with { MarketplaceIds = marketplaceIds }, known.GetValueOrDefault(SearchLeg.NameOf(marketplaceIds)), time);
            while (leg.Cursor is not null)
            {
                var page = await TryFetchAsync(leg, skipped, cancellationToken).ConfigureAwait(false);
                if (page is not null)
                {
                    yield return leg.Enter(page);
                }
                else if (leg.IsRefused && marketplaceIds.Count > 1)
                {
                    SearchLeg.Alone(marketplaceIds).ForEach(legs.Enqueue);
                }
            }
        }
    }

    private async ValueTask<OrderPage?> TryFetchAsync(SearchLeg leg, SkippedMarketplaces skipped, CancellationToken cancellationToken)
    {
        try
        {
            return await search.FetchAsync(leg.Cursor!, leg.NextPageNumber, cancellationToken).ConfigureAwait(false);
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
    private static List<IReadOnlyList<string>> FirstLegs(IReadOnlyList<string> marketplaceIds, IReadOnlyDictionary<string, LegProgress> known)
        => marketplaceIds.Count > 1 && marketplaceIds.Any(id => known.ContainsKey(SearchLeg.NameOf([id])))
            ? SearchLeg.Alone(marketplaceIds)
            : [marketplaceIds];
}
