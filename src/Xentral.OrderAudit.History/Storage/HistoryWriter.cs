using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>Everything that is written to the tables, within one transaction of the caller's.</summary>
internal sealed class HistoryWriter(SqliteConnection connection, HistoryKeys keys, string merchant)
{
    /// <summary>A run without changes is one that was incomplete: it is listed, but nothing is concluded from it.</summary>
    public long AddRun(AuditResult result, AuditChanges? changes, bool isTold)
    {
        var run = result.Run;
        return connection.ExecuteScalar<long>(
            """
            INSERT INTO runs (merchant, run_id, started_at, finished_at, since, until, marketplaces, is_complete, received, affected, not_checkable,
              new, returned, persisting, resolved, unchecked, tool_version, rule_set, is_told)
            VALUES (@merchant, @Id, @StartedAt, @FinishedAt, @Since, @Until, @Marketplaces, @IsComplete, @Received, @Affected, @NotCheckable,
              @New, @Returned, @Persisting, @Resolved, @Unchecked, @ToolVersion, @RuleSet, @isTold)
            RETURNING id
            """,
            new
            {
                merchant,
                run.Id,
                StartedAt = Moments.Of(run.StartedAt),
                FinishedAt = Moments.Of(run.FinishedAt),
                Since = Moments.Of(run.Window.EffectiveSince),
                Until = Moments.Of(run.Window.Until),
                Marketplaces = string.Join(',', run.Window.MarketplaceIds),
                run.IsComplete,
                result.Coverage.Received,
                result.Coverage.Affected,
                result.Coverage.NotCheckable,
                changes?.New,
                changes?.Returned,
                changes?.Persisting,
                Resolved = changes?.Resolved.Count,
                Unchecked = changes?.Unchecked.Count,
                run.ToolVersion,
                run.RuleSet,
                isTold,
            });
    }

    public void AddChanges(long run, AuditResult result, AuditChanges changes)
    {
        var listed = result.Orders.ToDictionary(order => order.Number);
        AddAffected(run, changes.Affected.Select(entry => (listed[entry.Key], entry.Value)));

        foreach (var order in changes.Resolved)
        {
            var verdict = listed.GetValueOrDefault(order.Number);
            connection.Execute("UPDATE orders SET is_open = 0 WHERE name = @Name", new { Name = keys.NameOf(order.Number) });
            AddJudgement(run, order, nameof(changes.Resolved), verdict?.Outcome ?? Outcome.Clear, verdict?.Reason);
        }

        // Only of orders this run received without coming to a verdict.
        foreach (var order in changes.Unchecked.Where(order => listed.ContainsKey(order.Number)))
        {
            AddJudgement(run, order, nameof(changes.Unchecked), listed[order.Number].Outcome, listed[order.Number].Reason);
        }
    }

    public void SetCoverage(string marketplace, CoveredSpan span) => connection.Execute(
        "INSERT OR REPLACE INTO coverage (merchant, marketplace, since, until) VALUES (@merchant, @marketplace, @Since, @Until)",
        new { merchant, marketplace, Since = Moments.Of(span.Since), Until = Moments.Of(span.Until) });

    public void SetChangesRead(string marketplace, DateTimeOffset until) => connection.Execute(
        "INSERT OR REPLACE INTO changes_read (merchant, marketplace, until) VALUES (@merchant, @marketplace, @Until)",
        new { merchant, marketplace, Until = Moments.Of(until) });

    /// <summary>Forgets runs that are too old, and with them orders of which no run tells any more.</summary>
    public void Forget(DateTimeOffset before) => connection.Execute(
        """
        DELETE FROM runs WHERE finished_at < @Before;
        DELETE FROM orders WHERE name NOT IN (SELECT order_name FROM judgements)
        """,
        new { Before = Moments.Of(before) });

    public static IEnumerable<string> RulesOf(AuditedOrder order) => order.Findings
        .Where(finding => finding.IsOpenError)
        .Select(finding => finding.Rule.Id)
        .Distinct()
        .Order(StringComparer.Ordinal);

    // One statement for all of them, which is prepared once.
    private void AddAffected(long run, IEnumerable<(AuditedOrder Order, OrderChange Change)> affected) => connection.Execute(
        """
        INSERT INTO orders (name, number, merchant, marketplace, purchased_at, is_open, found_at, cause, rules, fingerprint)
        VALUES (@Name, @Number, @merchant, @Marketplace, @PurchasedAt, 1, @FoundAt, @Cause, @Rules, @Fingerprint)
        ON CONFLICT (name) DO UPDATE SET merchant = @merchant, is_open = 1, found_at = @FoundAt, cause = @Cause, rules = @Rules, fingerprint = @Fingerprint;
        INSERT INTO judgements (order_name, run, change, outcome, cause, rules, fingerprint)
        VALUES (@Name, @run, @Kind, @Outcome, @Cause, @Rules, @Fingerprint)
        """,
        affected.Select(entry => new
        {
            Name = keys.NameOf(entry.Order.Number),
            Number = keys.Seal(entry.Order.Number),
            merchant,
            Marketplace = entry.Order.MarketplaceId,
            PurchasedAt = Moments.Of(entry.Order.PurchasedAt),
            FoundAt = Moments.Of(entry.Change.FoundAt),
            Cause = entry.Order.Cause!.Value.ToString(),
            Rules = string.Join(' ', RulesOf(entry.Order)),
            Fingerprint = keys.FingerprintOf(entry.Order),
            run,
            Kind = entry.Change.Kind.ToString(),
            Outcome = nameof(Outcome.Affected),
        }));

    private void AddJudgement(long run, KnownOrder order, string change, Outcome outcome, NotCheckableReason? reason) => connection.Execute(
        """
        INSERT INTO judgements (order_name, run, change, outcome, reason, rules, fingerprint)
        VALUES (@Name, @run, @change, @Outcome, @Reason, '', '')
        """,
        new { Name = keys.NameOf(order.Number), run, change, Outcome = outcome.ToString(), Reason = reason?.ToString() });
}
