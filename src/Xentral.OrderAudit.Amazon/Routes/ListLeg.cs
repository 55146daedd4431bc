using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>One query from its first to its last page, whoever fetched the beginning.</summary>
internal sealed class ListLeg
{
    // Amazon forgets a page token once in a while, not every time.
    private const int MostStartsOver = 5;

    private readonly IOrderList list;
    private readonly string name;
    private readonly AuditWindow window;
    private readonly TimeProvider time;
    private LegProgress progress;
    private bool hasNewsSinceStart = true;
    private int startsOver;

    /// <param name="name">Of the list, in the journal.</param>
    public ListLeg(IOrderList list, string name, AuditWindow window, LegProgress? known, TimeProvider time)
    {
        this.list = list;
        this.name = name;
        this.window = window;
        this.time = time;
        progress = known ?? new();
        Cursor = progress.IsDone ? null : progress.CanContinueAt(time.GetUtcNow()) ? CursorAt(progress.Query, progress.NextToken) : FreshCursor();
    }

    public IReadOnlyList<string> MarketplaceIds => window.MarketplaceIds;

    /// <summary>What to ask for next; <see langword="null"/> at the end.</summary>
    public ListCursor? Cursor { get; private set; }

    public int NextPageNumber { get; private set; } = 1;

    public bool IsAtItsStart => Cursor?.Token is null;

    public bool IsRefused { get; private set; }

    public static string NameOf(string list, IReadOnlyList<string> marketplaceIds) => $"{list}:{string.Join(',', marketplaceIds)}";

    public static bool IsOf(string list, string leg) => leg.StartsWith($"{list}:", StringComparison.Ordinal);

    public static List<IReadOnlyList<string>> Alone(IReadOnlyList<string> marketplaceIds) => [.. marketplaceIds.Select(id => new[] { id })];

    public FetchedPage Enter(OrderPage page)
    {
        var fetched = new FetchedPage(NameOf(name, MarketplaceIds), Cursor!.Query, time.GetUtcNow(), page.Orders, page.NextToken, page.Until);
        progress = progress.After(fetched, window.IsByUpdate);
        hasNewsSinceStart |= page.NextToken is null || !IsAtItsStart;
        NextPageNumber++;
        Cursor = page.NextToken is null ? null : CursorAt(fetched.Query, page.NextToken);
        return fetched;
    }

    public void Refuse() => (Cursor, IsRefused) = (null, true);

    /// <summary>Asks anew, a little before what has already come. Returns <see langword="false"/> when that was just tried in vain, or too often.</summary>
    public bool TryStartOver()
    {
        if (!hasNewsSinceStart || ++startsOver > MostStartsOver)
        {
            return false;
        }

        hasNewsSinceStart = false;
        progress = progress.Reopened();
        Cursor = FreshCursor();
        return true;
    }

    private ListCursor? FreshCursor()
    {
        // What a resumed run has had may be older than what Amazon still hands out.
        var now = time.GetUtcNow();
        var obtainable = AmazonHistory.BeginsAt(now, MarketplaceIds);
        var since = Later(window.EffectiveSince, Later(progress.SafeStart, window.ObtainableSince is null ? null : obtainable));
        var query = list.QueryFor(window with { Since = since, ObtainableSince = null }, now);
        return query is null ? null : CursorAt(query, token: null);
    }

    private ListCursor CursorAt(string query, string? token) => new(query, token, MarketplaceIds, window.EffectiveSince);

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset? right) => right > left ? right.Value : left;

    private static DateTimeOffset? Later(DateTimeOffset? left, DateTimeOffset? right) => left is null || right > left ? right : left;
}
