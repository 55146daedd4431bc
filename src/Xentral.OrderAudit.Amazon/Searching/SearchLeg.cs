using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Searching;

/// <summary>One query from its first to its last page, whoever fetched the beginning.</summary>
internal sealed class SearchLeg
{
    private readonly AuditWindow window;
    private readonly TimeProvider time;
    private LegProgress progress;
    private bool hasNewsSinceStart = true;

    public SearchLeg(AuditWindow window, LegProgress? known, TimeProvider time)
    {
        this.window = window;
        this.time = time;
        progress = known ?? new();
        Cursor = progress.IsDone ? null : progress.CanContinueAt(time.GetUtcNow()) ? CursorAt(progress.Query, progress.NextToken) : FreshCursor();
    }

    public IReadOnlyList<string> MarketplaceIds => window.MarketplaceIds;

    /// <summary>What to ask for next; <see langword="null"/> at the end.</summary>
    public SearchCursor? Cursor { get; private set; }

    public int NextPageNumber { get; private set; } = 1;

    public bool IsAtItsStart => Cursor?.Token is null;

    public bool IsRefused { get; private set; }

    public static string NameOf(IReadOnlyList<string> marketplaceIds) => $"search:{string.Join(',', marketplaceIds)}";

    public static List<IReadOnlyList<string>> Alone(IReadOnlyList<string> marketplaceIds) => [.. marketplaceIds.Select(id => new[] { id })];

    public FetchedPage Enter(OrderPage page)
    {
        var fetched = new FetchedPage(NameOf(MarketplaceIds), Cursor!.Query, time.GetUtcNow(), page.Orders, page.NextToken);
        progress = progress.After(fetched);
        hasNewsSinceStart |= page.NextToken is null || !IsAtItsStart;
        NextPageNumber++;
        Cursor = page.NextToken is null ? null : CursorAt(fetched.Query, page.NextToken);
        return fetched;
    }

    public void Refuse() => (Cursor, IsRefused) = (null, true);

    /// <summary>Asks anew, a little before what has already come. Returns <see langword="false"/> when that was just tried in vain.</summary>
    public bool TryStartOver()
    {
        if (!hasNewsSinceStart)
        {
            return false;
        }

        hasNewsSinceStart = false;
        progress = progress.Reopened();
        Cursor = FreshCursor();
        return true;
    }

    private SearchCursor? FreshCursor()
    {
        // What a resumed run has had may be older than what Amazon still hands out.
        var now = time.GetUtcNow();
        var obtainable = AmazonHistory.BeginsAt(now, MarketplaceIds);
        var since = Later(window.EffectiveSince, Later(progress.SafeStart, window.ObtainableSince is null ? null : obtainable));
        var query = OrderQuery.For(window with { Since = since, ObtainableSince = null }, now);
        return query is null ? null : CursorAt(query, token: null);
    }

    private SearchCursor CursorAt(string query, string? token) => new(query, token, MarketplaceIds, window.EffectiveSince);

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset? right) => right > left ? right.Value : left;

    private static DateTimeOffset? Later(DateTimeOffset? left, DateTimeOffset? right) => left is null || right > left ? right : left;
}
