using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>Everything that is asked of the tables.</summary>
internal sealed class HistoryReader(SqliteConnection connection, HistoryKeys keys)
{
    private const int OrdersPerQuery = 500;

    private const string SelectOrders =
        "SELECT name, number, merchant, marketplace, purchased_at AS PurchasedAt, is_open AS IsOpen, found_at AS FoundAt, cause, rules, fingerprint "
            + "FROM orders";

    /// <summary>The last complete run whose window overlaps this one.</summary>
    public PastRun? LastRun(string merchant, AuditWindow window) => connection
        .Query<(string Id, long FinishedAt)>(
            """
            SELECT run_id, finished_at FROM runs
            WHERE merchant = @merchant AND is_complete = 1 AND since < @Until AND until > @Since
            ORDER BY id DESC LIMIT 1
            """,
            new { merchant, Since = Moments.Of(window.EffectiveSince), Until = Moments.Of(window.Until) })
        .Select(row => new PastRun(row.Id, Moments.Of(row.FinishedAt)))
        .FirstOrDefault();

    /// <summary>What is known of these orders, whichever credentials a run before had: an order number is the same order everywhere.</summary>
    public IEnumerable<StoredOrder> Orders(IEnumerable<OrderNumber> numbers) => numbers
        .Chunk(OrdersPerQuery)
        .SelectMany(batch => connection.Query<OrderRow>($"{SelectOrders} WHERE name IN @Names", new { Names = batch.Select(keys.NameOf) }))
        .Select(Read);

    /// <summary>Grows with every run that was remembered.</summary>
    public long LastEntry() => connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) FROM runs");

    /// <summary>The orders that are affected as far as is known.</summary>
    public IReadOnlyList<StoredOrder> OpenOrders(string merchant) =>
        [.. connection.Query<OrderRow>($"{SelectOrders} WHERE merchant = @merchant AND is_open = 1", new { merchant }).Select(Read)];

    /// <summary>The span without a gap that complete runs have read.</summary>
    public CoveredSpan? Coverage(string merchant, string marketplace) => connection
        .Query<(long Since, long Until)>(
            "SELECT since, until FROM coverage WHERE merchant = @merchant AND marketplace = @marketplace", new { merchant, marketplace })
        .Select(row => (CoveredSpan?)new CoveredSpan(Moments.Of(row.Since), Moments.Of(row.Until)))
        .FirstOrDefault();

    /// <summary>Where the last complete run of changes ended.</summary>
    public DateTimeOffset? ChangesReadUntil(string merchant, string marketplace)
        => connection.ExecuteScalar<long?>(
            "SELECT until FROM changes_read WHERE merchant = @merchant AND marketplace = @marketplace", new { merchant, marketplace }) is { } until
            ? Moments.Of(until)
            : null;

    /// <summary>Orders still open that became affected in runs nobody has been told of.</summary>
    /// <param name="except">The id of the run that is about to be told.</param>
    public int UntoldNews(string merchant, string except) => connection.ExecuteScalar<int>(
        """
        SELECT COUNT(DISTINCT j.order_name)
        FROM judgements j JOIN runs r ON r.id = j.run JOIN orders o ON o.name = j.order_name
        WHERE r.merchant = @merchant AND r.is_told = 0 AND r.run_id <> @except AND o.is_open = 1 AND j.change IN ('New', 'Returned')
        """,
        new { merchant, except });

    /// <summary>The youngest run last.</summary>
    /// <param name="merchant"><see langword="null"/> for all.</param>
    public IReadOnlyList<RecordedRun> Runs(string? merchant, int most) => [.. connection
        .Query<RunRow>(
            """
            SELECT merchant, run_id AS RunId, finished_at AS FinishedAt, since, until, is_complete AS IsComplete, received, affected,
              not_checkable AS NotCheckable, new, returned, persisting, resolved, unchecked
            FROM runs WHERE @merchant IS NULL OR merchant = @merchant ORDER BY id DESC LIMIT @most
            """,
            new { merchant, most })
        .Select(row => row.ToRun())
        .Reverse()];

    /// <summary>What each run said of an order, the youngest last.</summary>
    public IReadOnlyList<RecordedJudgement> Story(OrderNumber number) => [.. connection
        .Query<JudgementRow>(
            """
            SELECT r.run_id AS RunId, r.finished_at AS FinishedAt, j.change, j.outcome, j.cause, j.reason, j.rules, j.fingerprint
            FROM judgements j JOIN runs r ON r.id = j.run WHERE j.order_name = @Name ORDER BY r.id
            """,
            new { Name = keys.NameOf(number) })
        .Select(row => row.ToJudgement())];

    private StoredOrder Read(OrderRow row) => new(
        new KnownOrder(
            keys.Open(row.Number, row.Name),
            Moments.Of(row.PurchasedAt),
            row.Marketplace,
            Enum.Parse<Cause>(row.Cause),
            row.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Moments.Of(row.FoundAt)),
        row.IsOpen != 0,
        row.Fingerprint);
}
