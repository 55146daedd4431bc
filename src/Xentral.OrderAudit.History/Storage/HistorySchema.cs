using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>The tables, built up step by step: a file of any earlier version becomes one of today's. A step that was released is never changed.</summary>
internal static class HistorySchema
{
    // Times are milliseconds since 1970, UTC. Members of enumerations go by name.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE keys (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE runs (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          merchant TEXT NOT NULL,
          run_id TEXT NOT NULL,
          started_at INTEGER NOT NULL,
          finished_at INTEGER NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER NOT NULL,
          marketplaces TEXT NOT NULL,
          is_complete INTEGER NOT NULL,
          received INTEGER NOT NULL,
          affected INTEGER NOT NULL,
          not_checkable INTEGER NOT NULL,
          new INTEGER,
          returned INTEGER,
          persisting INTEGER,
          resolved INTEGER,
          unchecked INTEGER,
          tool_version TEXT NOT NULL,
          rule_set TEXT NOT NULL);
        CREATE INDEX runs_of_merchant ON runs (merchant, id);
        CREATE TABLE orders (
          name BLOB PRIMARY KEY,
          number BLOB NOT NULL,
          merchant TEXT NOT NULL,
          marketplace TEXT NOT NULL,
          purchased_at INTEGER NOT NULL,
          is_open INTEGER NOT NULL,
          found_at INTEGER NOT NULL,
          cause TEXT NOT NULL,
          rules TEXT NOT NULL,
          fingerprint TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE judgements (
          order_name BLOB NOT NULL REFERENCES orders (name) ON DELETE CASCADE,
          run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
          change TEXT NOT NULL,
          outcome TEXT NOT NULL,
          cause TEXT,
          reason TEXT,
          rules TEXT NOT NULL,
          fingerprint TEXT NOT NULL,
          PRIMARY KEY (order_name, run)) WITHOUT ROWID;
        CREATE INDEX judgements_of_run ON judgements (run);
        CREATE TABLE coverage (
          merchant TEXT NOT NULL,
          marketplace TEXT NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER NOT NULL,
          PRIMARY KEY (merchant, marketplace)) WITHOUT ROWID;
        """,

        // A run whose news somebody has yet to be told. Runs before this step told nobody anything.
        "ALTER TABLE runs ADD COLUMN is_told INTEGER NOT NULL DEFAULT 1",

        // Runs of changes cover no purchase dates, so they go on from an end of their own.
        """
        CREATE TABLE changes_read (
          merchant TEXT NOT NULL,
          marketplace TEXT NOT NULL,
          until INTEGER NOT NULL,
          PRIMARY KEY (merchant, marketplace)) WITHOUT ROWID;
        """,

        // By which the file is recognised as this program's.
        $"PRAGMA application_id = {OwnMarks.HistoryId}",
    ];

    public static int Version => Steps.Length;

    public static int VersionOf(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    public static void Migrate(SqliteConnection connection) => MigrateTo(Version, connection);

    /// <summary>All steps in one transaction: a crash leaves the old version.</summary>
    internal static void MigrateTo(int version, SqliteConnection connection)
    {
        if (VersionOf(connection) >= version)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);

        // Asked again: another run may have been quicker.
        for (var step = VersionOf(connection); step < version; step++)
        {
            connection.Execute($"{Steps[step]}; PRAGMA user_version = {step + 1}", transaction: transaction);
        }

        transaction.Commit();
    }
}
