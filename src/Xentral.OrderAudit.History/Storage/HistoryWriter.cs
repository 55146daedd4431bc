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
        foreach (var (number, change) in changes.Affected)
        {
            AddAffected(run, listed[number], change);
        }

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

    private void AddAffected(long run, AuditedOrder order, OrderChange change)
    {
        var values = new
        {
            Name = keys.NameOf(order.Number),
            Number = keys.Seal(order.Number),
            merchant,
            Marketplace = order.MarketplaceId,
            PurchasedAt = Moments.Of(order.PurchasedAt),
            FoundAt = Moments.Of(change.FoundAt),
            Cause = order.Cause!.Value.ToString(),
            Rules = string.Join(' ', RulesOf(order)),
            Fingerprint = keys.FingerprintOf(order),
            run,
            Change = change.Kind.ToString(),
            Outcome = nameof(Outcome.Affected),
        };
        connection.Execute(
            """
            INSERT INTO orders (name, number, merchant, marketplace, purchased_at, is_open, found_at, cause, rules, fingerprint)
            VALUES (@Name, @Number, @merchant, @Marketplace, @PurchasedAt, 1, @FoundAt, @Cause, @Rules, @Fingerprint)
            ON CONFLICT (name) DO UPDATE SET merchant = @merchant, is_open = 1, found_at = @FoundAt, cause = @Cause, rules = @Rules, fingerprint = @Fingerprint;
            INSERT INTO judgements (order_name, run, change, outcome, cause, rules, fingerprint)
            VALUES (@Name, @run, @Change, @Outcome, @Cause, @Rules, @Fingerprint)
            """,
            values);
    }

    private void AddJudgement(long run, KnownOrder order, string change, Outcome outcome, NotCheckableReason? reason) => connection.Execute(
        """
        INSERT INTO judgements (order_name, run, change, outcome, reason, rules, fingerprint)
        VALUES (@Name, @run, @change, @Outcome, @Reason, '', '')
        """,
        new { Name = keys.NameOf(order.Number), run, change, Outcome = outcome.ToString(), Reason = reason?.ToString() });
}
