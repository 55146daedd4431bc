using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>
/// Reads by the route the user insists on. Left to choose, it begins with the list, whose first pages come without waiting, and changes to reports
/// when the rest of the list would take longer than they do; if Amazon hands out none, the list goes on where it stopped.
/// </summary>
internal sealed class RouteChoice(
    AmazonAccount account, RoutesToChoose routes, RoutePlanner planner, OrderJournal fetch, TimeProvider time, IAuditProgress progress)
    : IOrderRoute
{
    private const string ChosenKey = "Route";

    public IAsyncEnumerable<FetchedPage> ReadPagesAsync(AuditWindow window, SkippedMarketplaces skipped, CancellationToken cancellationToken)
        => account.Route switch
        {
            { } route => ReadByAsync(route, window, skipped, cancellationToken),
            null when window.IsByUpdate => ReadByAsync(OrderRoute.Search, window, skipped, cancellationToken),
            null => ReadByBestAsync(window, skipped, cancellationToken),
        };

    private async IAsyncEnumerable<FetchedPage> ReadByAsync(
        OrderRoute route, AuditWindow window, SkippedMarketplaces skipped, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var forecast = new OrderForecast(window);
        TellPlan(forecast, route, window);
        await foreach (var page in routes.Of(route).ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
        {
            yield return page;
            Tell(forecast, page, route, window);
        }
    }

    private async IAsyncEnumerable<FetchedPage> ReadByBestAsync(
        AuditWindow window, SkippedMarketplaces skipped, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var attempt = new OrderReportAttempt(routes.Report, progress);
        var forecast = new OrderForecast(window);
        var chosen = fetch.Recall(ChosenKey);
        if (chosen == nameof(OrderRoute.Report))
        {
            await foreach (var page in attempt.ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }

        if (attempt.IsDone)
        {
            yield break;
        }

        if (planner.Compare(forecast, window) is null)
        {
            TellPlan(forecast, OrderRoute.Search, window);
        }

        await foreach (var page in routes.Search.ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
        {
            yield return page;
            Tell(forecast, page, OrderRoute.Search, window);
            if (chosen is not null || page.NextToken is null || Choose(forecast, window) is not { } choice)
            {
                continue;
            }

            chosen = choice.ToString();
            if (choice == OrderRoute.Report)
            {
                await foreach (var reported in attempt.ReadPagesAsync(window, skipped, cancellationToken).ConfigureAwait(false))
                {
                    yield return reported;
                }

                if (attempt.IsDone)
                {
                    yield break;
                }

                fetch.Note(ChosenKey, nameof(OrderRoute.Search));
            }
        }
    }

    /// <summary>Compares, and says what was chosen.</summary>
    /// <returns><see langword="null"/> while there is nothing to choose.</returns>
    private OrderRoute? Choose(OrderForecast forecast, AuditWindow window)
    {
        if (planner.Compare(forecast, window) is not { } estimates)
        {
            return null;
        }

        progress.Noted(PlanTexts.Of(forecast.Total!.Value, estimates));
        fetch.Note(ChosenKey, estimates[0].Route.ToString());
        return estimates[0].Route;
    }

    private void TellPlan(OrderForecast forecast, OrderRoute route, AuditWindow window)
    {
        if (forecast.Total is { } orders)
        {
            progress.Noted(PlanTexts.Of(orders, planner.Estimate(route, OrdersToCome(orders, route), window)));
        }
    }

    // An interrupted run may have brought a part of the list, or all of it.
    private int OrdersToCome(int orders, OrderRoute route)
    {
        var here = fetch.Legs.Where(leg => ListLeg.IsOf(route.ToString(), leg.Key)).Select(leg => leg.Value).ToList();
        return here.Count > 0 && here.TrueForAll(leg => leg.IsDone) ? 0 : Math.Max(1, orders - here.Sum(leg => leg.Orders));
    }

    private void Tell(OrderForecast forecast, FetchedPage page, OrderRoute route, AuditWindow window)
    {
        forecast.Take(page);
        if (forecast is { Total: { } total, Remaining: { } remaining } && route != OrderRoute.Report && page.NextToken is not null)
        {
            progress.Expecting(total, time.GetUtcNow() + planner.Estimate(route, remaining, window).Wait);
        }
    }
}
