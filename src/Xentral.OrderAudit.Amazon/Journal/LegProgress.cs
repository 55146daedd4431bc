namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>How far one leg of a fetch has come, and where a new request could begin without leaving anything out.</summary>
internal sealed record LegProgress
{
    // Amazon's page tokens are good for 24 hours; the rest is for clocks that differ and for the request itself.
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(24) - TimeSpan.FromMinutes(10);

    // Amazon shows some orders late; so far back a new request begins.
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    // Amazon does not promise an order of its list. So many orders that came oldest first are taken as one.
    private const int EnoughToTell = 50;

    public string Query { get; private init; } = "";

    public string? NextToken { get; private init; }

    public DateTimeOffset ArrivedAt { get; private init; }

    /// <summary>The last page has come.</summary>
    public bool IsDone { get; private init; }

    private bool IsOldestFirst { get; init; } = true;

    private DateTimeOffset Latest { get; init; } = DateTimeOffset.MinValue;

    /// <summary>Orders that have come, some perhaps twice.</summary>
    public int Orders { get; private init; }

    /// <summary>Where a new request may begin; <see langword="null"/> when only the window's own start is safe.</summary>
    public DateTimeOffset? SafeStart => IsOldestFirst && Orders >= EnoughToTell && Latest - DateTimeOffset.MinValue > Overlap ? Latest - Overlap : null;

    public bool CanContinueAt(DateTimeOffset now) => NextToken is not null && now - ArrivedAt < TokenLifetime;

    /// <summary>The window has grown since, or the page token is of no use any more.</summary>
    public LegProgress Reopened() => this with { IsDone = false, NextToken = null };

    /// <param name="byUpdate">The list is ordered by the time of the last change, not of the purchase.</param>
    public LegProgress After(FetchedPage page, bool byUpdate)
    {
        // An unreadable order may carry a made-up time.
        var (latest, isOldestFirst, isSameQuery) = (Latest, IsOldestFirst, page.Query == Query);
        if (!isSameQuery)
        {
            // A new request overlaps the old one, so it starts a little earlier.
            latest = DateTimeOffset.MinValue;
        }

        foreach (var order in page.Orders.Where(order => order.UnreadableBecause is null))
        {
            var moment = byUpdate ? order.LastUpdatedAt : order.PurchasedAt;
            isOldestFirst &= moment >= latest;
            latest = moment > latest ? moment : latest;
        }

        return this with
        {
            Query = page.Query,
            NextToken = page.NextToken,
            ArrivedAt = page.ArrivedAt,
            IsDone = page.NextToken is null,
            IsOldestFirst = isOldestFirst,
            Latest = latest > Latest ? latest : Latest,
            Orders = Orders + page.Orders.Count,
        };
    }
}
